// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

describe("a text falls into its sentences", () => {
  test.each<[string, readonly string[]]>([
    ["Zadzwoń do nas. Pomożemy ci.", ["Zadzwoń do nas.", "Pomożemy ci."]],
    ["Masz pytania? Zadzwoń! Czekamy…", ["Masz pytania?", "Zadzwoń!", "Czekamy…"]],
    ["Pytamy: „Czego ci trzeba?” Potem działamy.", ["Pytamy: „Czego ci trzeba?”", "Potem działamy."]],
    ["To „jedno okienko”. „Razem raźniej” to akcja.", ["To „jedno okienko”.", "„Razem raźniej” to akcja."]],
    ["Dzwoń (codziennie). Odbieramy.", ["Dzwoń (codziennie).", "Odbieramy."]],
    ["Tak było w 2021 r. Teraz jest inaczej.", ["Tak było w 2021 r.", "Teraz jest inaczej."]],
    ["Są koce, buty itp. Weź, co chcesz.", ["Są koce, buty itp.", "Weź, co chcesz."]],
    ["Dostali 742 zł. Nic więcej.", ["Dostali 742 zł.", "Nic więcej."]],
    ["Mieszka w Ostrowcu Św. Pracuje w Kielcach.", ["Mieszka w Ostrowcu Św.", "Pracuje w Kielcach."]],
    ["To było w XX w. Dziś jest inaczej.", ["To było w XX w.", "Dziś jest inaczej."]],
    ["Działamy od 1990 roku. 52 rodziny mają asystenta.", ["Działamy od 1990 roku.", "52 rodziny mają asystenta."]],
    ["Plan na lata 2020-2021. Potem nowy.", ["Plan na lata 2020-2021.", "Potem nowy."]],
    ["• pomoc prawna • plan wyjścia", ["pomoc prawna", "plan wyjścia"]],
    ["pomoc prawna\nplan wyjścia", ["pomoc prawna", "plan wyjścia"]],
    ["Bez kropki", ["Bez kropki"]],
    ["  ", []],
    ["", []],
  ])("%j", (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe("a full stop inside a sentence does not end it", () => {
  test.each([
    "Przyjdź na ul. Świętokrzyską 22, pok. Sekretariat.",
    "Pokój nr. 5, tel. 41 234 56 78, wew. 12.",
    "Prowadzi to m.in. Policja, np. Straż, tj. Patrol.",
    "Czynne od godz. 7.00 do godz. 15.00 codziennie.",
    "Ustawa z 12 marca 2004 r. (Dz.U. z 2018 r. poz. 1508), art. 17 ust. 1.",
    "W 2021 r. 52 rodziny miały asystenta.",
    "Wejdź na 2. piętro, potem w lewo.",
    "Szkoła im. Adama Mickiewicza i parafia pw. Św. Anny.",
    "Zespół ds. Bezdomności, ok. 130 osób, prof. Bajka, dr. Zmyślony.",
    "Uczelnia im. J. Zmyślonego działa.",
    "1. Pomoc w formie rozmowy.",
    "Wydano 4.652 posiłki oraz 1.5 tony mąki.",
    "Zob. Dz.U. 2018 poz. 1508, w. 12 i w. Nowe.",
    "Projekt pn. „Razem” oraz tzw. „Małe granty”.",
    "Agencja Sp. z o.o. prowadzi punkt.",
  ])("%s", (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });
});

const words = fc.constantFrom("pomoc", "Ośrodek", "codziennie", "rozmowa", "dom", "jest", "dla", "rodzin", "2021");
const sentences = fc
  .tuple(
    fc.constantFrom("Pomoc", "Zadzwoń", "Ośrodek", "Łóżko"),
    fc.array(words, { maxLength: 8 }),
    fc.constantFrom("dziś", "tutaj", "razem"),
    fc.constantFrom(".", "?", "!", "…"),
  )
  .map(([head, middle, last, sign]) => `${[head, ...middle, last].join(" ")}${sign}`);

test("sentences that are joined with blanks are told apart again", () => {
  fc.assert(
    fc.property(fc.array(sentences, { maxLength: 6 }), (list) => {
      expect(splitSentences(list.join(" "))).toEqual(list);
    }),
  );
});

test("of any text without bullets, nothing but blanks is lost between its sentences, and none splits again", () => {
  const signs = fc.constantFrom(..."aąZŻ1. ?!…„”()-", "ul. ", "2021 r. ", "Św. ");
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 40 }), (text) => {
      const found = splitSentences(text);
      expect(found.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      expect(found.every((sentence) => sentence.trim() === sentence && sentence !== "")).toBe(true);
    }),
  );
});
