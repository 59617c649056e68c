// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personsIn } from "./persons-in-text.ts";
import { declinedForms } from "./polish-declension.ts";

const namesIn = (text: string): readonly string[] => personsIn(text).map(({ names }) => names.join(" "));

describe("a person is found (all are invented)", () => {
  test.each([
    ["in the nominative", "Zajęcia prowadzi Bożena Zmyślińska.", "Bożena Zmyślińska"],
    ["in another case", "Dziękujemy Henrykowi Wymyśleckiemu za pomoc.", "Henrykowi Wymyśleckiemu"],
    ["with two surnames", "Rozmawiała Anna Zmyślna-Bajkowa, psycholog.", "Anna Zmyślna Bajkowa"],
    ["with a hyphen that a copy tore off", "Rozmawiała Anna Zmyślna -Bajkowa i inni.", "Anna Zmyślna Bajkowa"],
    ["with two first names", "Jan Maria Bajkowski otworzył spotkanie.", "Jan Maria Bajkowski"],
    ["at the head of a sentence", "Witold Bajka pomaga. Zadzwoń.", "Witold Bajka"],
    ["in capitals", "KIEROWNIK: JANINA BAJKA", "JANINA BAJKA"],
    ["with the surname in capitals", "Jan BAJKOWSKI", "Jan BAJKOWSKI"],
    ["with the surname at the head, as in lists", "Zmyślińska Anna, inspektor", "Zmyślińska Anna"],
    ["after pan, by the first name alone", "Pomoc dostał pan Henryk, który nie miał domu.", "Henryk"],
    ["after pani, by a short form", "Z panią Zosią rozmawiał psycholog.", "Zosią"],
    ["after pani, by a rare first name", "Pani Kunegunda ma 90 lat.", "Kunegunda"],
    ["after pan, by the surname", "Skargę złożył pan Bajkowski.", "Bajkowski"],
    ["after an initial of pani", "Dyżur p. Anny w środy.", "Anny"],
    ["after a word for people who are helped", "Nasz podopieczny Henryk znalazł pracę.", "Henryk"],
    ["after another such word", "Mieszkanka Grażyna dziękuje.", "Grażyna"],
    ["in speech", "„Dziękuję, bo Jan Bajka mi pomógł”.", "Jan Bajka"],
    ["alone in quotes", "Program „Jan Bajka pomaga”", "Jan Bajka"],
    ["beside an abbreviation", "Anna Bajka MOPS", "Anna Bajka"],
    ["in an English text", "The course is run by Grażyna Bajkowska.", "Grażyna Bajkowska"],
    ["in an English text, after a title", "Mr Bajkowski called, so did no one else.", "Bajkowski"],
    ["whose surname begins like a function", "Pani Wójtowicz dzwoniła.", "Wójtowicz"],
    ["who is a brother", "Zadzwonił brat Jan Bajka.", "Jan Bajka"],
    ["from Ukraine", "Tłumaczy Oksana Kazkowa.", "Oksana Kazkowa"],
  ])("%s", (_what, text, person) => {
    expect(namesIn(text)).toEqual([person]);
  });

  test("each one of a list", () => {
    expect(namesIn("Byli: Anna Bajka, Jan Bajkowski i Ewa Zmyślna oraz pan Roman.")).toEqual([
      "Anna Bajka",
      "Jan Bajkowski",
      "Ewa Zmyślna",
      "Roman",
    ]);
  });

  test("with the place of the first letter", () => {
    expect(personsIn("To Anna Bajka.")).toEqual([{ start: 3, names: ["Anna", "Bajka"] }]);
  });
});

describe("nobody is found", () => {
  test.each([
    ["in the name of a street", "ul. Jana Samsonowicza 80"],
    ["in the name of a street in full", "przy ulicy Marii Konopnickiej 2"],
    ["in the name of a street with a title", "ul. ks. Jerzego Popiełuszki, al. gen. Władysława Sikorskiego"],
    ["in the name of an estate", "os. Bolesława Chrobrego 5"],
    ["in the name of a school", "Szkoła im. Adama Mickiewicza, im. prof. Jana Bajki"],
    ["in the name of a saint", "parafia św. Jana Bosko, Szpital im. Św. Rafała Archanioła"],
    ["in the name of a foundation", "Fundacja Anny Bajki „Dobro”, Fundacji „Jan Bajka”"],
    ["in the name of an institution in quotes", "Stowarzyszenie „Dom Anny Bajki”"],
    ["for a pope or a king", "Jan Paweł II, Jana III Sobieskiego, park Jana Pawła II"],
    ["for a saint without a surname", "Schronisko Brata Alberta, Towarzystwo im. św. Brata Alberta Koło w Bajkowie"],
    ["in the name of an English saint", "St. Barbara Hospital, Saint Maria Church"],
    ["in the name of a club", "Klub Seniora Wiktoria"],
    ["for a day", "Święto 3 Maja Ostrowiec"],
    ["by a first name alone", "Program Maria, akcja „Henryk”"],
    ["by a first name and an abbreviation", "Klub Maria PCK"],
    ["across the end of a sentence", "Pyta Maria. Ośrodek odpowiada."],
    ["across a comma", "Maria, Ośrodek"],
    ["by a form of address", "Pani Dyrektor, Panie Prezydencie, Panu Wójtowi, dane Pani Danych"],
    ["by pan before a small letter", "Pan mówi, pani słucha, panna młoda"],
    ["by a floor", "II p. Pokój 12"],
    ["in the names of bodies", "Miejski Ośrodek Pomocy Społecznej w Ostrowcu Świętokrzyskim, Dział Pomocy"],
    ["in other words with capitals", "Mają Państwo prawo. Ani Policja, ani Straż Miejska. Olej Napędowy."],
    ["in an empty text", ""],
  ])("%s", (_what, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test("a person is found in whatever case the name stands", () => {
  const firsts = fc.constantFrom("Anna", "Jan", "Jerzy", "Marek", "Zofia", "Paweł", "Agnieszka");
  const surnames = fc.constantFrom("Bajka", "Zmyśliński", "Bajkowska", "Wymysłek");
  const index = fc.nat({ max: 5 });
  fc.assert(
    fc.property(firsts, surnames, index, index, (first, surname, one, other) => {
      const name = `${declinedForms(first)[one] ?? first} ${declinedForms(surname)[other] ?? surname}`;
      fc.pre(!name.startsWith("Mają"));
      expect(namesIn(`Było tu: ${name}, jak co dzień.`)).toEqual([name]);
    }),
  );
});
