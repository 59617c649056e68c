// SPDX-License-Identifier: EUPL-1.2
// The table of the report on 2021, to the number. What stands here was read in the report, not in the pack.

import { describe, expect, test } from "vitest";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import type { Contribution } from "../src/domains/strategy/contribution.type.ts";
import { Indicator } from "../src/domains/strategy/indicator.entity.ts";
import { Agreement, agreementOf, differenceOf, sumOf } from "../src/domains/strategy/indicator.rules.ts";
import type { IndicatorValue } from "../src/domains/strategy/indicator-value.type.ts";
import { OperationalGoal } from "../src/domains/strategy/operational-goal.entity.ts";
import { sha256 } from "../src/kernel/hash.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { reportRows } from "./report-rows.ts";

const pack = await readEmbeddedPack();
const indicators = pack.store.all(Indicator);
const byRow = new Map(indicators.map((one) => [numberOf(one), one]));

/** Number of a row as the report would print it: goal, then the row within it. */
function numberOf({ operationalGoal, row }: Indicator): string {
  return `${pack.byId(OperationalGoal, operationalGoal)?.number}.${row}`;
}

/** The value of a row for 2021. */
function valueIn(number: string): IndicatorValue {
  const [value] = byRow.get(number)?.values ?? [];
  if (value === undefined) throw new RangeError(`the pack has no row ${number}`);
  return value;
}

/** A contribution as the table of this test writes it: `kpp ~600`. */
function lineOf({ organization, value, isApproximate, isOutsideSum }: Contribution): string {
  const number = `${isApproximate ? "~" : ""}${value}`;
  return `${pack.byId(Organization, organization)?.slug} ${isOutsideSum ? `[${number}]` : number}`;
}

/** Every contribution, with the number of its row. */
const reported = [...byRow.keys()].flatMap((number) =>
  valueIn(number).contributions.map((contribution) => ({ number, contribution })),
);
const contributions = reported.map(({ contribution }) => contribution);

/** Numbers of the rows of which something is so. */
function rowsWhere(isSo: (value: IndicatorValue) => boolean): readonly string[] {
  return [...byRow.keys()].filter((number) => isSo(valueIn(number)));
}

describe("the table of this test", () => {
  test("has 92 rows, 90 values, of which 4 are true zeros, and 189 numbers of bodies", () => {
    const declared = reportRows.flatMap(([, , value]) => value ?? []);
    expect(reportRows).toHaveLength(92);
    expect(declared).toHaveLength(90);
    expect(declared.filter((value) => value === 0)).toHaveLength(4);
    expect(reportRows.flatMap((row) => row[4].split(", ").filter(Boolean))).toHaveLength(189);
  });

  test.each(reportRows)("adds up in row %s", (_number, _lines, _declared, sum, printed) => {
    const added = printed.match(/ ~?\d+/g)?.map((number) => Number(number.replace("~", "")));
    expect(added?.reduce((total, number) => total + number, 0) ?? null).toBe(sum);
  });
});

describe("a row of the report", () => {
  test.each(reportRows)("%s has its value, what the bodies reported, and its place in the report", (...row) => {
    const [number, lines, declared, sum, printed] = row;
    const value = valueIn(number);
    expect({ declared: value.declared, sum: sumOf(value) }).toEqual({ declared, sum });
    expect(value.contributions.map(lineOf).join(", ")).toBe(printed);
    expect(value.isApproximate).toBe(false);
    const [citation, ...others] = byRow.get(number)?.citations ?? [];
    expect(citation?.locator).toBe(`w. ${lines}, wiersz ${number}`);
    expect(others).toEqual([]);
  });

  test("is there, in printed order, for no year but 2021", () => {
    expect(indicators.map(numberOf)).toEqual(reportRows.map(([number]) => number));
    expect(indicators.map(({ position }) => position)).toEqual(reportRows.map((_row, index) => index + 1));
    expect(new Set(indicators.flatMap(({ values }) => values.map(({ year }) => year)))).toEqual(new Set([2021]));
    expect(indicators.every(({ values }) => values.length === 1)).toBe(true);
  });
});

test("the 92 names are those of the report, to the letter, but for two slips that are mended with a remark", () => {
  const PRINTED = "fe667a0de018e039d08f0ec95d0dac03e76dbccbab6a8bac85b75a21df468c46"; // of the report's names, line by line
  expect(sha256(indicators.map(({ name }) => name.pl).join("\n"))).toBe(PRINTED);
  expect(byRow.get("1.4.3")?.citations[0]?.remark?.pl).toContain("„pobytu,”");
  expect(byRow.get("5.3.3")?.citations[0]?.remark?.pl).toContain("„zleczanych”");
});

describe("declared and reported numbers", () => {
  test("agree in 85 rows, differ in five, and cannot be compared in two", () => {
    const agreements = indicators.map((one) => agreementOf(valueIn(numberOf(one))));
    const count = (wanted: Agreement): number => agreements.filter((agreement) => agreement === wanted).length;
    expect([count(Agreement.AGREES), count(Agreement.DIFFERS), count(Agreement.NOT_COMPARABLE)]).toEqual([85, 5, 2]);
  });

  test.each<[string, number, readonly string[]]>([
    ["1.3.1", -3, ["5", "8", "6 kampanii", "trzy"]],
    ["1.3.7", 50, ["277", "227", "50"]],
    ["2.1.1", 2, ["7", "5"]],
    ["2.2.4", 40, ["884", "844", "40"]],
    ["5.2.2", -4, ["13", "17", "UM WEiSS (10)", "PCPR (3)"]],
  ])("differ in row %s by %i, and the remark tells both and that no reason is given", (number, difference, told) => {
    const value = valueIn(number);
    expect(differenceOf(value)).toBe(difference);
    for (const part of told) expect(value.remark?.pl).toContain(part);
    expect(value.remark?.pl).toContain("Sprawozdanie nie podaje przyczyny.");
  });

  test("differ in no other row", () => {
    const differing = rowsWhere((value) => agreementOf(value) === Agreement.DIFFERS);
    expect(differing).toEqual(["1.3.1", "1.3.7", "2.1.1", "2.2.4", "5.2.2"]);
  });

  test("are missing in two rows, which say that this is no zero", () => {
    expect(rowsWhere(({ declared }) => declared === null)).toEqual(["5.1.6", "5.3.2"]);
    for (const number of ["5.1.6", "5.3.2"]) {
      expect(valueIn(number)).toMatchObject({ contributions: [] });
      expect(valueIn(number).remark?.pl).toMatch(/brak danych, a nie zero/);
    }
  });

  test("are true zeros in four rows", () => {
    expect(rowsWhere(({ declared }) => declared === 0)).toEqual(["1.1.7", "1.3.4", "3.6.3", "4.1.3"]);
  });
});

describe("what the bodies reported", () => {
  test("is 189 numbers, of which 19 are true zeros and one stands outside its sum", () => {
    expect(contributions).toHaveLength(189);
    expect(contributions.filter(({ value }) => value === null)).toEqual([]);
    expect(contributions.filter(({ value }) => value === 0)).toHaveLength(19);
    expect(contributions.filter(({ isOutsideSum }) => isOutsideSum).map(lineOf)).toEqual(["straz-miejska [246]"]);
  });

  test("is approximate only where the police say so, and the remark tells that the sum is too", () => {
    expect(contributions.filter(({ isApproximate }) => isApproximate).map(lineOf)).toEqual(["kpp ~600"]);
    expect(valueIn("1.3.2").remark?.pl).toContain("637 też jest przybliżona");
  });

  test("falls into the numbered parts that the report tells apart, which make up the whole", () => {
    const parted = reported.flatMap(({ number, contribution }) => {
      const numbers = contribution.parts.flatMap((part) => part.value ?? []);
      return numbers.length === 0 ? [] : [`${number} ${lineOf(contribution)} = ${numbers.join(" + ")}`];
    });
    expect(parted).toEqual([
      "1.2.3 pcpr 9 = 3 + 6",
      "1.3.3 mops 263 = 219 + 44",
      "1.4.2 mops 6 = 3 + 2 + 1",
      "1.5.3 zum 51 = 31 + 14 + 6",
      "1.5.4 zum 29 = 10 + 16 + 3",
      "2.2.4 pcpr 772 = 590 + 24 + 136 + 22",
      "3.2.2 mops 31 = 30 + 1",
      "3.3.3 mops 255 = 69 + 157 + 29",
      "3.6.7 mops 23 = 16 + 7",
      "4.2.3 mops 709 = 623 + 86",
      "5.1.1 mops 4 = 3 + 1",
      "5.1.2 mops 31 = 30 + 1",
      "5.2.1 pcpr 11 = 3 + 8",
    ]);
  });

  test("names parts without numbers where the report does, as many as it does", () => {
    const named = reported.flatMap(({ number, contribution }) => {
      const count = contribution.parts.filter((part) => part.value === null).length;
      return count === 0 ? [] : [`${number} ${lineOf(contribution)}: ${count}`];
    });
    expect(named).toEqual([
      "1.1.4 mops 3: 3",
      "1.2.2 weiss 3: 1",
      "1.2.3 arl 2: 2",
      "1.2.4 arl 4: 4",
      "1.3.1 zespol-interdyscyplinarny 6: 3",
      "1.5.1 zum 48: 4",
      "2.1.1 mops 3: 4",
      "3.1.2 mops 5: 5",
      "3.4.1 fundacja-pomocna-dlon 7: 7",
      "5.1.2 arl 2: 2",
      "5.2.2 mops 4: 4",
    ]);
  });

  test("tells which part of a body it was, where the report does", () => {
    const narrowed = reported.flatMap(({ number, contribution }) =>
      contribution.activity ? `${number} ${lineOf(contribution)}: ${contribution.activity.pl}` : [],
    );
    const OSL = "Organizowanie Społeczności Lokalnej (OSL)";
    const CIS = "Centrum Integracji Społecznej (CIS)";
    expect(narrowed).toEqual([
      `1.1.5 fundacja-pomocna-dlon 135: ${CIS}`,
      `1.1.7 fundacja-pomocna-dlon 0: ${CIS}`,
      `1.2.3 mops 50: ${OSL}, Szkoła Rodzin`,
      "1.4.2 straz-miejska [246]: pomoc interwencyjna",
      `2.3.3 fundacja-pomocna-dlon 34: ${CIS}`,
      "2.4.2 pcpr 27: Ośrodek Wsparcia ŚDS ul. Focha 5",
      "3.3.1 mops 32: Szkoła Rodzin",
      `3.4.1 fundacja-pomocna-dlon 7: ${CIS}`,
      `3.6.4 mops 4: ${OSL}`,
      `3.6.5 mops 59: ${OSL}`,
      `3.6.6 fundacja-pomocna-dlon 135: ${CIS}`,
      `4.2.3 fundacja-pomocna-dlon 79: ${CIS}`,
      "4.2.3 pcpr 59: Punkt Interwencji Kryzysowej (PIK)",
      `5.1.1 fundacja-pomocna-dlon 1: ${CIS}`,
      `5.1.3 mops 11: ${OSL}`,
    ]);
  });
});

describe("a row that invites a mistake", () => {
  test("is told to be shifted in the report where it is", () => {
    for (const number of ["2.3.2", "2.3.3", "2.3.4", "3.1.2", "3.1.3", "3.1.4"]) {
      const remark = byRow.get(number)?.citations[0]?.remark?.pl ?? "";
      expect(remark, number).toMatch(/przesunięte/);
    }
    for (const number of ["1.4.1", "1.4.2", "1.4.3"])
      expect(byRow.get(number)?.citations[0]?.remark?.pl, number).toContain("Należy do celu 1.4.");
  });

  test("says that 157 and 29 families are no figures on disability", () => {
    const [mops] = valueIn("3.3.3").contributions;
    expect(mops?.note?.pl).toContain("rodziny niepełne");
    expect(mops?.note?.pl).toContain("Nie są to dane o niepełnosprawności.");
  });

  test("says that 81, 73 and 8 are people and 5 is the number of a house", () => {
    expect(valueIn("2.2.3").contributions.find(({ value }) => value === 1)?.note?.pl).toContain("To liczby osób");
    expect(byRow.get("2.4.2")?.citations[0]?.remark?.pl).toContain("to numer domu");
  });
});
