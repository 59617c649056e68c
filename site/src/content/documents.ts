// SPDX-License-Identifier: EUPL-1.2

import {
  DocumentsDocument,
  type DocumentsQuery,
  ProgramsDocument,
  type ProgramsQuery,
} from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { DocumentsPageView, DocumentView, ProgramView } from "./documents.view.ts";
import { legalActView } from "./legal-act.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import { sourcesView } from "./source.ts";

type FullDocument = DocumentsQuery["documents"]["nodes"][number];
type FullProgram = ProgramsQuery["programs"]["nodes"][number];

/** A document as the page shows it; what no source gives stays null. */
export function documentView(document: FullDocument): DocumentView {
  const { slug, fileUrl, legalAct } = document;
  return {
    slug,
    title: document.title.text,
    legalAct: legalAct && legalActView(legalAct),
    fileUrl,
    isUnconfirmed: document.verification === "UNCONFIRMED",
  };
}

/** A programme as the page shows it. */
export function programView(program: FullProgram): ProgramView {
  const { slug, yearFrom, yearTo } = program;
  return {
    slug,
    name: program.name.text,
    summary: program.summary?.text ?? null,
    yearFrom,
    yearTo,
    documents: program.documents.map((document) => ({ slug: document.slug, title: document.title.text })),
    isUnconfirmed: program.verification === "UNCONFIRMED",
  };
}

/** Asks for all programmes and documents. */
export async function loadDocumentsPage(): Promise<DocumentsPageView> {
  const [shell, programs, documents] = await Promise.all([
    loadShell("PL"),
    allNodes(async (after) => (await query(ProgramsDocument, { after })).programs),
    allNodes(async (after) => (await query(DocumentsDocument, { after })).documents),
  ]);
  const sources = sourcesView([
    ...programs.map(({ name, citations }) => ({ kind: "PROGRAM" as const, name: name.text, citations })),
    ...documents.map(({ title, citations, legalAct }) => ({
      kind: "DOCUMENT" as const,
      name: title.text,
      citations: [...citations, ...(legalAct?.citations ?? [])],
    })),
  ]);
  return { shell, programs: programs.map(programView), documents: documents.map(documentView), sources };
}
