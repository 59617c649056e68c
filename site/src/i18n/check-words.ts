// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** What was checked of this release, and what was not. */
export const checkWords = {
  title: "Zgodność",
  description: "Co program sprawdził w tym wydaniu strony, zanim je opublikował. Same liczby, bez obietnic.",
  lead: "Zanim coś tu zobaczysz, sprawdza to program. Tu jest wynik dla tego wydania.",
  sections: [
    {
      id: "strony",
      title: "Strony",
      paragraphs: [
        "Program czyta każdą stronę tak jak przeglądarka. Gdy znajdzie choć jeden błąd, nie publikuje niczego.",
      ],
    },
    {
      id: "dokumenty",
      title: "Dokumenty PDF",
      paragraphs: [
        "Dokument PDF ma się dać przeczytać czytnikiem ekranu. Mówi o tym norma PDF/UA-1 (ISO 14289-1).",
        "Program sprawdza w każdym dokumencie te warunki, które umie sprawdzić maszyna. Resztę musi ocenić człowiek.",
      ],
    },
    {
      id: "pliki",
      title: "Pliki",
      paragraphs: ["Rozmiar, datę i sumę kontrolną każdego pliku znajdziesz w spisie."],
    },
    {
      id: "standardy",
      title: "Dane w cudzych standardach",
      paragraphs: [
        "Te pliki piszemy według standardów, których używają inni. Przy tym wydaniu nie sprawdzał ich obcy program.",
      ],
    },
    {
      id: "reguly",
      title: "Reguły, od których odstępujemy",
      paragraphs: ["Gdy reguła standardu każe powiedzieć mniej, niż wiemy ze źródeł, mówimy wszystko."],
    },
    {
      id: "czego-nie",
      title: "Czego to nie mówi",
      paragraphs: [
        "Program nie znajdzie każdego błędu. Nie zastąpi oceny człowieka, zwłaszcza kogoś, kto korzysta z czytnika ekranu.",
        "To nie jest certyfikat. O dostępności strony mówi deklaracja dostępności.",
      ],
    },
  ],
  issueName: "Zgłoszenie",
  issueAddress: "https://github.com/openreferral/specification/issues/",
  notYet: "To wydanie jest jeszcze sprawdzane.",
  table: {
    caption: "Co sprawdzono na stronach tego wydania",
    check: "Co sprawdzono",
    checked: "Ile",
    faults: "Znalezione błędy",
    pages: "Strony: język, tytuł i jeden nagłówek główny",
    documentsCaption: "Co sprawdzono w dokumentach PDF tego wydania",
    documents: "Dokumenty PDF",
    conditions: "Warunki PDF/UA-1 w każdym z nich",
    links: "Odnośniki wewnątrz strony: każdy dokądś prowadzi",
  },
  formats: { caption: "Pliki tego wydania według formatu", format: "Format", files: "Pliki", size: "Razem kB" },
  fileList: "Spis plików",
  noFiles: "To wydanie nie ma plików poza stronami.",
} as const satisfies PlainText & Record<string, unknown>;
