// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { declinedForms } from "./polish-declension.ts";

describe("a name has all its cases", () => {
  test.each([
    ["Anna", "Anny Annie Annę Anną Anno"],
    ["Maria", "Marii Marię Marią Mario"],
    ["Kasia", "Kasi Kasię Kasią Kasiu"],
    ["Maja", "Mai Maję Mają Maju"],
    ["Alicja", "Alicji Alicję Alicją"],
    ["Agnieszka", "Agnieszki Agnieszce Agnieszkę Agnieszką"],
    ["Jadwiga", "Jadwigi Jadwidze Jadwigę"],
    ["Małgorzata", "Małgorzaty Małgorzacie Małgorzatę"],
    ["Wanda", "Wandy Wandzie Wandę"],
    ["Barbara", "Barbary Barbarze Barbarę"],
    ["Michalina", "Michaliny Michalinie"],
    ["Kamila", "Kamili Kamilę"],
    ["Jan", "Jana Janowi Janem Janie"],
    ["Piotr", "Piotra Piotrowi Piotrem Piotrze"],
    ["Marek", "Marka Markowi Markiem Marku"],
    ["Paweł", "Pawła Pawłowi Pawłem Pawle"],
    ["Michał", "Michała Michałowi Michale"],
    ["Kacper", "Kacpra Kacprowi Kacprem Kacprze"],
    ["Andrzej", "Andrzeja Andrzejowi Andrzejem Andrzeju"],
    ["Henryk", "Henryka Henrykowi Henrykiem Henryku"],
    ["Ryszard", "Ryszarda Ryszardem Ryszardzie"],
    ["Robert", "Roberta Robercie"],
    ["Lech", "Lecha Lechem Lechu"],
    ["Jerzy", "Jerzego Jerzemu Jerzym"],
    ["Antoni", "Antoniego Antoniemu Antonim"],
    ["Staś", "Stasia Stasiowi Stasiem Stasiu"],
    ["Kowalski", "Kowalskiego Kowalskiemu Kowalskim"],
    ["Kowalska", "Kowalskiej Kowalską"],
    ["Nowak", "Nowaka Nowakowi Nowakiem Nowaku"],
    ["Zmyślonek", "Zmyślonka Zmyślonkiem"],
    ["Kupiec", "Kupca Kupcowi Kupcem"],
    ["Wróbel", "Wróbla Wróblem"],
    ["Sikora", "Sikory Sikorze Sikorę Sikorą"],
  ])("%s: %s", (name, cases) => {
    expect(declinedForms(name)).toEqual(expect.arrayContaining([name, ...cases.split(" ")]));
  });
});

test("the nominative stands first", () => {
  expect(["Anna", "Jan", "Jerzy"].map((name) => declinedForms(name)[0])).toEqual(["Anna", "Jan", "Jerzy"]);
});
