// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** What the centre does, in the forms that the act of 19 July 2019 asks for. */
export const aboutWords = {
  title: "O ośrodku",
  description: "Czym zajmuje się ośrodek: zwykły tekst, tekst łatwy do czytania i nagranie w języku migowym.",
  lead: "Tu piszemy, czym zajmuje się ośrodek.",
  sections: [],
  formsTitle: "Ta informacja w innych formach",
  forms: [
    "Prawo każe podać ją na trzy sposoby. Mówi o tym ustawa z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami.",
  ],
  file: "Plik tekstowy, który odczyta każdy program",
  easy: "Tekst łatwy do czytania",
  signVideo: "Nagranie w polskim języku migowym: brak nagrania.",
  groupsTitle: "Komu pomagamy",
  offersTitle: "Jak pomagamy dziś",
  offersNote: "To, co znamy tylko ze sprawozdania za dawniejszy rok, jest na stronach pomocy.",
  partsTitle: "Z czego składa się ośrodek",
  contactTitle: "Jak się z nami skontaktować",
} as const satisfies PlainText & Readonly<Record<string, unknown>>;
