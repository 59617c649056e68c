// SPDX-License-Identifier: EUPL-1.2

import type { FaultPlace } from "../pdf-verdict.ts";
import { type ContentPlace, contentKey } from "../reading/content-facts.ts";
import { readNumberTree } from "../reading/number-tree.ts";
import { asDict, boolEntry, dictEntry, itemsOf, resolved } from "../reading/pdf-values.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, type Rule, wholeFile } from "./rule.ts";

const placeOfContent = ({ page, what }: ContentPlace): FaultPlace => ({ page, object: null, element: what });

function contentFaults({ contents }: TaggedPdf, places: readonly ContentPlace[]): readonly FaultPlace[] | null {
  return contents.hasContent ? places.map(placeOfContent) : null;
}

/** Marked content that the parent tree does not lead to the element that owns it. */
function orphans(pdf: TaggedPdf): readonly FaultPlace[] | null {
  const tree = readNumberTree(pdf.structRoot && dictEntry(pdf.structRoot, "ParentTree"));
  return failing(
    pdf.contents.marked,
    ({ owner, mcid, structParents }) => {
      const element = pdf.elementOfContent.get(contentKey(owner, mcid));
      const parents = structParents === null ? null : tree.get(structParents);
      if (element === undefined || pdf.structRoot === null || !parents) return true;
      const holder = pdf.catalog.context.obj({ parents });
      return asDict(resolved(holder, itemsOf(holder, "parents")[mcid])) !== element.dict;
    },
    ({ page, owner, mcid }) => ({ page, object: owner, element: `MCID ${mcid}` }),
  );
}

/** All that is painted belongs to the structure, or is marked as decoration. */
export const realContentRules: readonly Rule[] = [
  {
    id: "01-003",
    title: "Artifact inside tagged content",
    clause: "7.1",
    message: "Ozdoba stoi wewnątrz treści. Oznacz ją w programie jako element dekoracyjny i zapisz plik jeszcze raz.",
    faults: (pdf) => contentFaults(pdf, pdf.contents.artifactsInTagged),
  },
  {
    id: "01-004",
    title: "Tagged content inside an artifact",
    clause: "7.1",
    message: "Część treści jest oznaczona jako ozdoba. Czytnik ekranu ją pominie. Przenieś ją do zwykłego tekstu.",
    faults: (pdf) => contentFaults(pdf, pdf.contents.taggedInArtifacts),
  },
  {
    id: "01-005",
    title: "Content neither tagged nor an artifact",
    clause: "7.1",
    message: "Część strony nie ma znaczników. Zapisz dokument z włączoną opcją „dostępny plik PDF” (PDF/UA).",
    faults: (pdf) => contentFaults(pdf, pdf.contents.bare),
  },
  {
    id: "01-007",
    title: "Suspects entry is true",
    clause: "7.1",
    message: "Program oznaczył znaczniki tego pliku jako niepewne. Sprawdź je i zapisz plik jeszcze raz.",
    faults: ({ catalog }) => {
      const marks = dictEntry(catalog, "MarkInfo");
      return wholeFile(marks !== null && boolEntry(marks, "Suspects") === true);
    },
  },
  {
    id: "marked",
    title: "File does not say that it is tagged",
    clause: "6.2",
    message: "Ten plik nie mówi, że ma znaczniki. Zapisz dokument z włączoną opcją „dostępny plik PDF” (PDF/UA).",
    faults: ({ catalog }) => {
      const marks = dictEntry(catalog, "MarkInfo");
      return wholeFile(marks === null || boolEntry(marks, "Marked") !== true);
    },
  },
  {
    id: "structure",
    title: "File has no structure tree",
    clause: "7.1",
    message: "Ten plik nie ma znaczników. Zapisz dokument z włączoną opcją „dostępny plik PDF” (PDF/UA).",
    faults: ({ structRoot, elements }) => wholeFile(structRoot === null || elements.length === 0),
  },
  {
    id: "parent-tree",
    title: "Parent tree does not lead from content to its structure element",
    clause: "7.1",
    message: "Treść i znaczniki tego pliku nie są połączone. Zapisz dokument jako PDF jeszcze raz.",
    faults: orphans,
  },
];
