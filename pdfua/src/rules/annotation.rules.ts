// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict } from "@cantoo/pdf-lib";
import { dictEntry, entry, hasText, nameEntry } from "../reading/pdf-values.ts";
import type { Annotation, Page, TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, placeOfAnnotation, type Rule } from "./rule.ts";

/** Subtypes with rules of their own. */
const OWN_RULES = ["Widget", "Link", "PrinterMark"];

function annotations({ pages }: TaggedPdf, isAsked: (subtype: string) => boolean): readonly Annotation[] {
  return pages.flatMap((page) => page.annotations).filter(({ subtype }) => isAsked(subtype ?? ""));
}

const remarks = (pdf: TaggedPdf) => annotations(pdf, (subtype) => !OWN_RULES.includes(subtype));
const links = (pdf: TaggedPdf) => annotations(pdf, (subtype) => subtype === "Link");
const widgets = (pdf: TaggedPdf) => annotations(pdf, (subtype) => subtype === "Widget");

const isDescribedByTag = ({ element }: Annotation): boolean => element !== null && hasText(element.dict, "Alt");

function isLabelled(dict: PDFDict): boolean {
  const parent = dictEntry(dict, "Parent");
  return hasText(dict, "TU") || (parent !== null && hasText(parent, "TU"));
}

const annotatedPages = ({ pages }: TaggedPdf): readonly Page[] => pages.filter((page) => page.annotations.length > 0);
const placeOfPage = ({ number, ref }: Page) => ({ page: number, object: ref, element: null });

/** Links, fields and remarks stand in the structure, have a description, and are reached in the order of the text. */
export const annotationRules: readonly Rule[] = [
  {
    id: "28-002",
    title: "Annotation outside of an Annot element",
    clause: "7.18.1",
    message: "Uwaga na stronie nie należy do treści. Usuń komentarze z dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(remarks(pdf), ({ element }) => element?.role !== "Annot", placeOfAnnotation),
  },
  {
    id: "28-004",
    title: "Annotation without a description",
    clause: "7.18.1",
    message: "Uwaga na stronie nie ma opisu. Usuń komentarze z dokumentu i zapisz plik jeszcze raz.",
    faults: (pdf) =>
      failing(remarks(pdf), (one) => !hasText(one.dict, "Contents") && !isDescribedByTag(one), placeOfAnnotation),
  },
  {
    id: "28-005",
    title: "Form field without a label",
    clause: "7.18.1",
    message: "Pole formularza nie ma opisu. Wpisz opis pola we właściwościach pola.",
    faults: (pdf) => failing(widgets(pdf), (one) => !isLabelled(one.dict) && !isDescribedByTag(one), placeOfAnnotation),
  },
  {
    id: "28-007",
    title: "Annotation of subtype TrapNet",
    clause: "7.18.2",
    message: "Ten plik jest przygotowany do druku w drukarni. Zapisz dokument jako zwykły dostępny PDF.",
    faults: (pdf) =>
      failing(
        annotations(pdf, () => true),
        ({ subtype }) => subtype === "TrapNet",
        placeOfAnnotation,
      ),
  },
  {
    id: "28-008",
    title: "Page with annotations without Tabs",
    clause: "7.18.3",
    message: "Strona nie ma kolejności linków i pól. Ustaw kolejność według struktury dokumentu.",
    faults: (pdf) => failing(annotatedPages(pdf), ({ dict }) => entry(dict, "Tabs") === null, placeOfPage),
  },
  {
    id: "28-009",
    title: "Tabs other than structure order",
    clause: "7.18.3",
    message: "Kolejność linków i pól jest inna niż kolejność treści. Ustaw kolejność według struktury dokumentu.",
    faults: (pdf) => {
      const ordered = annotatedPages(pdf).filter(({ dict }) => entry(dict, "Tabs") !== null);
      return failing(ordered, ({ dict }) => nameEntry(dict, "Tabs") !== "S", placeOfPage);
    },
  },
  {
    id: "28-010",
    title: "Form field outside of a Form element",
    clause: "7.18.4",
    message: "Pole formularza nie należy do treści. Zapisz dokument z włączoną opcją „dostępny plik PDF” (PDF/UA).",
    faults: (pdf) => failing(widgets(pdf), ({ element }) => element?.role !== "Form", placeOfAnnotation),
  },
  {
    id: "28-011",
    title: "Link outside of a Link element",
    clause: "7.18.5",
    message: "Link nie jest oznaczony jako link. Wstaw go przez polecenie „wstaw link” i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(links(pdf), ({ element }) => element?.role !== "Link", placeOfAnnotation),
  },
  {
    id: "28-012",
    title: "Link without a description in Contents",
    clause: "7.18.5",
    message: "Link nie ma opisu. Wpisz, dokąd prowadzi link, i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(links(pdf), ({ dict }) => !hasText(dict, "Contents"), placeOfAnnotation),
  },
  {
    id: "28-017",
    title: "Printer's mark in the structure",
    clause: "7.18.8",
    message: "Znaki drukarskie są oznaczone jako treść. Zapisz dokument bez znaków drukarskich.",
    faults: (pdf) => {
      const marks = annotations(pdf, (subtype) => subtype === "PrinterMark");
      return failing(marks, ({ element }) => element !== null, placeOfAnnotation);
    },
  },
];
