// SPDX-License-Identifier: EUPL-1.2

import { contentKey } from "../reading/content-facts.ts";
import { dictEntry, hasText, textEntry } from "../reading/pdf-values.ts";
import type { StructureElement, TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, placeOf, placeOfAnnotation, type Rule, wholeFile } from "./rule.ts";

/** A language tag by the look of it (`pl`, `pl-PL`, `uk-UA`). */
const LANGUAGE_TAG = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i;

const isLanguage = (text: string | null): boolean => text !== null && LANGUAGE_TAG.test(text);

function hasLanguage({ language }: TaggedPdf, element: StructureElement | null | undefined): boolean {
  if (isLanguage(language)) return true;
  for (let at = element ?? null; at !== null; at = at.parent) if (isLanguage(textEntry(at.dict, "Lang"))) return true;
  return false;
}

const REPLACEMENTS = ["Alt", "ActualText", "E"] as const;

/** A speech synthesizer is told which language it reads. */
export const languageRules: readonly Rule[] = [
  {
    id: "11-001",
    title: "Language of page text unknown",
    clause: "7.2",
    message: "Nie wiadomo, w jakim języku jest tekst. Ustaw język dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) =>
      failing(
        pdf.contents.marked.filter(({ needsLanguage }) => needsLanguage),
        ({ owner, mcid }) => !hasLanguage(pdf, pdf.elementOfContent.get(contentKey(owner, mcid))),
        ({ page, mcid }) => ({ page, object: null, element: `MCID ${mcid}` }),
      ),
  },
  {
    id: "11-002",
    title: "Language of Alt, ActualText or E unknown",
    clause: "7.2",
    message: "Nie wiadomo, w jakim języku są opisy obrazów. Ustaw język dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) => {
      const described = pdf.elements.filter(({ dict }) => REPLACEMENTS.some((key) => hasText(dict, key)));
      return failing(described, (element) => !hasLanguage(pdf, element), placeOf);
    },
  },
  {
    id: "11-003",
    title: "Language of the outline unknown",
    clause: "7.2",
    message: "Nie wiadomo, w jakim języku są zakładki. Ustaw język dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) => {
      const outlines = dictEntry(pdf.catalog, "Outlines");
      return outlines && dictEntry(outlines, "First") && wholeFile(!isLanguage(pdf.language));
    },
  },
  {
    id: "11-004",
    title: "Language of an annotation's Contents unknown",
    clause: "7.2",
    message: "Nie wiadomo, w jakim języku są opisy linków. Ustaw język dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) => {
      const described = pdf.pages.flatMap((page) => page.annotations).filter(({ dict }) => hasText(dict, "Contents"));
      return failing(described, ({ element }) => !hasLanguage(pdf, element), placeOfAnnotation);
    },
  },
  {
    id: "11-006",
    title: "Language of the metadata unknown",
    clause: "7.2",
    message: "Ten plik nie mówi, w jakim jest języku. Ustaw język dokumentu i zapisz plik jeszcze raz.",
    faults: ({ language, metadata }) => {
      const isUnsaid = language === null && (metadata?.namesLanguage ?? false);
      return wholeFile(!isLanguage(language) && !isUnsaid);
    },
  },
];
