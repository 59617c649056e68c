// SPDX-License-Identifier: EUPL-1.2

import {
  ProgramPagesDocument,
  type ProgramPagesQuery,
  ProgramResultsDocument,
  type ProgramResultsQuery,
} from "@okienko/schema/documents";
import { query } from "./client.ts";
import { bodyView } from "./indicator.ts";
import { inOrderOfDays, legalActView } from "./legal-act.ts";
import { allNodes } from "./paging.ts";
import type { ProgramPageView, ProgramRowView, ResultView } from "./program.view.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { contradictionsOf, statementView } from "./statement.ts";

/** A programme as the API gives it. */
export type FullProgram = ProgramPagesQuery["programs"]["nodes"][number];
/** What a programme achieved, and what contradicts, as the API gives it. */
export type ProgramOutcome = ProgramResultsQuery["programs"]["nodes"][number];
type Result = ProgramOutcome["results"][number];

/** What the list and the page tell of a programme. */
export function programFacts(program: FullProgram): Omit<ProgramRowView, "strip"> {
  const { slug, name, summary, standing, level, yearFrom, yearTo } = program;
  return { slug, name: name.text, summary: summary?.text ?? null, standing, level, yearFrom, yearTo };
}

/** What a programme achieved, as its page shows it; money in grosze. */
export function resultView({ text, unit, parts, remark, ...rest }: Result): ResultView {
  const { count, amountGrosze, isApproximate, locator } = rest;
  return {
    ...{ count, amountGrosze, isApproximate, locator, text: text.text, unit: unit?.text ?? null },
    parts: parts.map((part) => ({ ...part, text: part.text.text, unit: part.unit?.text ?? null })),
    remark: remark?.text ?? null,
  };
}

function citedProgram(program: FullProgram): readonly CitedOnPage[] {
  const acts = [...(program.adoptedBy ? [program.adoptedBy] : []), ...program.amendedBy];
  return [
    { kind: "PROGRAM", name: program.name.text, citations: program.citations },
    ...acts.map(({ number, title, citations }) => ({
      kind: "LEGAL_ACT" as const,
      name: number ?? title.text,
      citations,
    })),
  ];
}

function relations(program: FullProgram) {
  const { predecessor, successors, documents, offers } = program;
  const named = ({ slug, name }: { readonly slug: string; readonly name: { readonly text: string } }) => ({
    slug,
    name: name.text,
  });
  return {
    predecessor: predecessor && named(predecessor),
    successors: successors.map(named),
    strategies: program.strategies.map(({ name }) => name.text),
    documents: documents.map(({ slug, title }) => ({ slug, name: title.text })),
    offers: offers.map((offer) => ({ ...named(offer), standing: offer.standing })),
  };
}

/** A programme as its page shows it. */
export function programPage(program: FullProgram, outcome: ProgramOutcome, shell: ShellView): ProgramPageView {
  const { results, statements } = outcome;
  const aliases = statements.filter(({ fact, isShown }) => fact === "name" && !isShown);
  return {
    ...programFacts(program),
    ...relations(program),
    shell,
    isUnconfirmed: program.verification === "UNCONFIRMED",
    aliases: aliases.map(statementView),
    adoptedBy: program.adoptedBy && legalActView(program.adoptedBy),
    amendedBy: inOrderOfDays(program.amendedBy.map(legalActView)),
    aims: program.aims.map(({ text }) => text),
    executors: program.executors.map(bodyView),
    results: Array.from(
      Map.groupBy(results, ({ year }) => year),
      ([year, ofYear]) => ({
        year,
        results: ofYear.map(resultView),
      }),
    ),
    contradictions: contradictionsOf(statements, ["name"]),
    sources: sourcesView(citedProgram(program)),
  };
}

/** Asks for all programmes. */
export async function loadPrograms(): Promise<readonly FullProgram[]> {
  return allNodes(async (after) => (await query(ProgramPagesDocument, { after })).programs);
}

/** Asks for the pages of all programmes, whether they run or not. */
export async function loadProgramPages(): Promise<readonly ProgramPageView[]> {
  const [shell, programs, outcomes] = await Promise.all([
    loadShell("PL"),
    loadPrograms(),
    allNodes(async (after) => (await query(ProgramResultsDocument, { after })).programs),
  ]);
  const bySlug = new Map(outcomes.map((outcome) => [outcome.slug, outcome]));
  return programs.map((program) =>
    programPage(program, bySlug.get(program.slug) ?? { slug: program.slug, results: [], statements: [] }, shell),
  );
}
