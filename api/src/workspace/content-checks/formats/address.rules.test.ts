// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { Location } from "../../../domains/places/location.entity.ts";
import { addressViolations } from "./address.rules.ts";

function pathsOf(street: string, postalCode: string | null = null): readonly string[] {
  const place = Object.assign(new Location(), { address: { street, postalCode, city: "Przykładowo" } });
  return addressViolations(place).map(({ path }) => path.join("."));
}

describe("a street with a house number is let pass", () => {
  test.each([
    "ul. Świętokrzyska 22",
    "ul. Rzeczki 1B/1",
    "ul. Jana Samsonowicza 80",
    "ul. 3 Maja 5",
    "al. Wolności 7a",
    "pl. Zgody 1–3",
    "os. Ogrody 12, m. 4",
    "os. Ogrody 12 lok. 4",
    "Rynek 1",
    "Komórki 91",
    "Nowa Wieś 7",
  ])("%s", (street) => {
    expect(pathsOf(street)).toEqual([]);
  });
});

describe("what is no street with a house number is not", () => {
  test.each([
    "ul. Świętokrzyska",
    "ul. 3 Maja",
    "ul.Polna 5",
    "Ul. Polna 5",
    "ulica Polna 5",
    "Ulica Polna 5",
    "Osiedle Ogrody 5",
    "polna 5",
    "ul. polna 5",
    "22",
    "Rynek",
  ])("%s", (street) => {
    expect(pathsOf(street)).toEqual(["address.street"]);
  });
});

test.each([
  ["27-400", []],
  [null, []],
  ["27400", ["address.postalCode"]],
  ["27-40", ["address.postalCode"]],
  ["27-400 Miasto", ["address.postalCode"]],
])("a postal code: %s", (postalCode, paths) => {
  expect(pathsOf("Rynek 1", postalCode)).toEqual(paths);
});
