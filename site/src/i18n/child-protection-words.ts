// SPDX-License-Identifier: EUPL-1.2

import type { PlainText } from "./plain-text.ts";

/** Where the standards of child protection will stand once the office has supplied them. */
export const childProtectionWords = {
  title: "Standardy ochrony małoletnich",
  description: "Zasady, które chronią dzieci w kontakcie z ośrodkiem. Dokumenty musi podać ośrodek.",
  lead: "To zasady, które chronią dzieci w kontakcie z ośrodkiem.",
  sections: [
    {
      id: "dokumenty",
      title: "Dokumenty ośrodka",
      paragraphs: ["Ośrodek musi podać dwa dokumenty. Jeszcze ich nie mamy, a takich rzeczy nie piszemy za ośrodek."],
    },
    {
      id: "prawo",
      title: "Skąd ten obowiązek",
      paragraphs: [
        "Takie standardy muszą mieć instytucje, które pracują z dziećmi. Muszą też pokazać je na swojej stronie.",
        "Mówi o tym art. 22b i 22c ustawy z dnia 13 maja 2016 r. o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym i ochronie małoletnich.",
      ],
    },
    {
      id: "krzywda",
      title: "Gdy dziecku dzieje się krzywda",
      paragraphs: ["Gdy zagrożone jest życie lub zdrowie, zadzwoń pod 112. W innych sprawach zadzwoń do ośrodka."],
    },
  ],
  documents: ["Wersja pełna", "Wersja skrócona, napisana dla dzieci"],
} as const satisfies PlainText & { readonly documents: readonly string[] };
