// SPDX-License-Identifier: EUPL-1.2

import { boolEntry, dictEntry, entry } from "../reading/pdf-values.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { type Rule, wholeFile } from "./rule.ts";

function displayDocTitle({ catalog }: TaggedPdf) {
  const preferences = dictEntry(catalog, "ViewerPreferences");
  return (
    preferences && { value: boolEntry(preferences, "DisplayDocTitle"), entry: entry(preferences, "DisplayDocTitle") }
  );
}

/** The file has a title, shows it, and says that it means to be accessible. */
export const metadataRules: readonly Rule[] = [
  {
    id: "06-001",
    title: "No XMP metadata stream",
    clause: "7.1",
    message: "Ten plik nie ma opisu dokumentu. Wpisz tytuł we właściwościach dokumentu i zapisz plik jeszcze raz.",
    faults: ({ metadata }) => wholeFile(metadata === null),
  },
  {
    id: "06-002",
    title: "Metadata without the PDF/UA identifier",
    clause: "5",
    message: "Ten plik nie mówi, że jest dostępny. Zapisz dokument z włączoną opcją „dostępny plik PDF” (PDF/UA).",
    faults: ({ metadata }) => (metadata === null ? null : wholeFile(metadata.uaPart !== 1)),
  },
  {
    id: "06-003",
    title: "Metadata without a title",
    clause: "7.1",
    message: "Ten plik nie ma tytułu. Wpisz tytuł we właściwościach dokumentu i zapisz plik jeszcze raz.",
    faults: ({ metadata }) => (metadata === null ? null : wholeFile(metadata.title === null)),
  },
  {
    id: "07-001",
    title: "No DisplayDocTitle in the viewer preferences",
    clause: "7.1",
    message: "Okno pokaże nazwę pliku zamiast tytułu. Zaznacz „wyświetlaj tytuł dokumentu” i zapisz plik jeszcze raz.",
    faults: (pdf) => wholeFile((displayDocTitle(pdf)?.entry ?? null) === null),
  },
  {
    id: "07-002",
    title: "DisplayDocTitle is not true",
    clause: "7.1",
    message: "Okno pokaże nazwę pliku zamiast tytułu. Zaznacz „wyświetlaj tytuł dokumentu” i zapisz plik jeszcze raz.",
    faults: (pdf) => {
      const shown = displayDocTitle(pdf);
      return (shown?.entry ?? null) === null ? null : wholeFile(shown?.value !== true);
    },
  },
];
