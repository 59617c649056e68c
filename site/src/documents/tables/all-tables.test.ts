// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { allTables, tableFacts } from "./all-tables.ts";
import { fillTable } from "./fill-table.ts";
import { offersTable } from "./offers.table.ts";
import { indicator, records } from "./records.examples.ts";
import type { Cell } from "./table.ts";

const tables = new Map(allTables(records).map((table) => [table.fileName, table]));

/** Rows of a table as objects. */
function rowsOf(fileName: string): readonly Readonly<Record<string, Cell | undefined>>[] {
  const { columns = [], rows = [] } = tables.get(fileName) ?? {};
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
}

describe("the tables of open data", () => {
  it("tell every row's sources, each once, and how far it can be relied on", () => {
    for (const [fileName, { rows }] of tables) {
      expect(rowsOf(fileName).map(({ sources, verification }) => [sources, verification])).toEqual(
        rows.map(() => [["sprawozdanie"], "DOCUMENTED"]),
      );
    }
    expect(rowsOf("oferty")[0]).toMatchObject({ verified_on: "2026-11-20", reported_year: 2021, status: "REPORTED" });
  });

  it("leave missing what no source says", () => {
    expect(rowsOf("miejsca")[0]).toMatchObject({ postal_code: null, is_step_free: null, verified_on: null });
  });

  it("give money in grosze and in złote", () => {
    expect(rowsOf("oferty")[0]).toMatchObject({ fees_grosze: 1050, fees_pln: 10.5 });
    expect(rowsOf("wyniki-programow")).toMatchObject([
      { part: 0, amount_grosze: 1234567, amount_pln: 12345.67, count: null, year: 2021 },
      { part: 1, amount_grosze: 5, amount_pln: 0.05, count: 3, year: 2021, unit: "osób" },
    ]);
  });

  it("have a row for each stretch of hours, and one for hours that nobody gives", () => {
    expect(rowsOf("godziny")).toMatchObject([
      {
        slug: "noce",
        slot: 1,
        byday: ["SA"],
        opens_at: "18:00",
        closes_at: "08:00",
        passes_midnight: true,
        purpose: "OVERNIGHT",
      },
      { slug: "noce", slot: 2, byday: ["MO"], opens_at: null, interval: 2, interval_from: "2026-11-23" },
      { slug: "umowa", slot: 1, byday: [], opens_at: null, access: "BY_APPOINTMENT", season_from_month: null },
    ]);
    expect(rowsOf("godziny")[0]).toMatchObject({
      ...{ season_from_month: 10, season_from_day: 1, season_to_month: 3, season_to_day: 31 },
      exceptions: "24 grudnia nieczynne\n31 grudnia nieczynne",
    });
  });

  it("have a row for each number of a contact, and one for a contact without any", () => {
    expect(rowsOf("kontakty")).toMatchObject([
      { slug: "biuro", phone: 1, phone_uri: "tel:+48123456789", phone_written: "12 345 67 89", room: "07", floor: 0 },
      { slug: "biuro", phone: 2, phone_type: "FAX" },
      { slug: "list", phone: 1, phone_uri: null, phone_written: null, email: "list@example.org" },
    ]);
  });

  it("keep the declared value beside the sum and the difference", () => {
    const compared = { declared: 10, sum: 7, difference: 3 };
    expect(rowsOf("wskazniki")).toMatchObject([{ ...compared, agreement: "DIFFERS", year: 2021 }]);
    expect(rowsOf("wskazniki-wedlug-jednostek")).toMatchObject([
      { ...compared, entry: 1, organization: "dom", value: 7, parts: "kobiet: około 3\nmężczyzn" },
      { ...compared, entry: 2, activity: "Klub", value: null, parts: null },
    ]);
  });

  it("are all told of before they are filled", () => {
    expect(tableFacts.map(({ fileName }) => fileName)).toEqual([...tables.keys()]);
  });

  it("have names that are unique and made for programs", () => {
    for (const { columns, key, references } of tables.values()) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(name))).toEqual([]);
      expect(names).toEqual(expect.arrayContaining([...key, ...Object.keys(references)]));
      expect([...tables.keys()]).toEqual(expect.arrayContaining(Object.values(references)));
    }
  });
});

describe("fillTable", () => {
  it("knows the newest day on which anything was confirmed or told", () => {
    expect(tables.get("oferty")?.newestOn).toBe("2026-11-20");
    expect(tables.get("miejsca")?.newestOn).toBe("2022-03-31");
    expect(tables.get("akty-prawne")?.newestOn).toBeNull();
  });

  it("names the row and the column where a value is not what the column says", () => {
    const [offer] = records.offers;
    if (!offer) throw new RangeError("the town has no offer");
    expect(() => fillTable(offersTable, [{ ...offer, verifiedOn: "wczoraj" }])).toThrow(
      'Table services, row nocleg: "wczoraj" in verified_on is no date that a table holds.',
    );
  });

  it("refuses a text that no spreadsheet opens, and quotes no more than its beginning", () => {
    const [place] = records.locations;
    if (!place) throw new RangeError("the town has no place");
    const directions = { text: "x".repeat(32_768) };
    expect(() => allTables({ ...records, locations: [{ ...place, directions }] })).toThrow(
      /^Table locations, row dom: "x{59} in directions is no text that a table holds\.[^x]*$/,
    );
  });

  it("refuses two rows with one key", () => {
    expect(() => allTables({ ...records, indicators: [indicator, indicator] })).toThrow(
      "Table indicators: two rows have the key wskaznik 2021.",
    );
  });
});
