// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asksForAnything,
  asksForTime,
  changed,
  EMPTY_QUERY,
  finderDays,
  readQuery,
  writeQuery,
} from "./finder-query.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

describe("a query in an address", () => {
  it.each([
    ["", EMPTY_QUERY],
    ["?szukaj=nocleg", { ...EMPTY_QUERY, text: "nocleg" }],
    ["?szukaj=d%C5%82ug+za+czynsz", { ...EMPTY_QUERY, text: "dług za czynsz" }],
    ["?sytuacja=nie-mam-pracy&dla-kogo=seniorzy", { ...EMPTY_QUERY, situation: "nie-mam-pracy", group: "seniorzy" }],
    ["?miejsce=dom&dzien=czw&godzina=15%3A30", { ...EMPTY_QUERY, place: "dom", day: "TH" as const, time: "15:30" }],
    ["?teraz=tak&sprawozdanie=tak", { ...EMPTY_QUERY, isNow: true, withReported: true }],
  ])("%s", (address, query) => {
    expect(read(address)).toEqual(query);
    expect(writeQuery(query)).toBe(address);
  });

  it.each(["?dzien=kiedys", "?godzina=25:00", "?godzina=7", "?teraz=1", "?sytuacja=%3Cb%3E", "?inne=tak"])(
    "asks for nothing that it cannot mean: %s",
    (address) => {
      expect(read(address)).toEqual(EMPTY_QUERY);
    },
  );

  it("asks for a day rather than for now where it names both", () => {
    expect(read("?teraz=tak&dzien=jutro")).toEqual({ ...EMPTY_QUERY, day: "TOMORROW" });
  });

  it("comes back as it was, whatever it asks for", () => {
    const query = fc.record({
      text: fc.string({ unit: "grapheme" }).map((text) => text.trim()),
      situation: fc.constantFrom("", "nie-mam-gdzie-spac"),
      group: fc.constantFrom("", "rodziny"),
      place: fc.constantFrom("", "dom-2"),
      day: fc.constantFrom("" as const, ...finderDays),
      time: fc.constantFrom("", "00:00", "23:59"),
      isNow: fc.constant(false),
      withReported: fc.boolean(),
    });
    fc.assert(
      fc.property(query, (one) => {
        expect(read(writeQuery(one))).toEqual(one);
      }),
    );
  });
});

describe("a change of the query", () => {
  it("asks for now and no longer for a day and a time", () => {
    expect(changed({ ...EMPTY_QUERY, day: "TH", time: "15:00" }, { isNow: true })).toEqual({
      ...EMPTY_QUERY,
      isNow: true,
    });
  });

  it.each([{ day: "TH" as const }, { time: "15:00" }])("asks no longer for now, but for %o", (change) => {
    expect(changed({ ...EMPTY_QUERY, isNow: true }, change)).toEqual({ ...EMPTY_QUERY, ...change });
  });

  it("leaves now alone where a day is taken back or something else is asked for", () => {
    for (const change of [{ day: "" as const }, { time: "" }, { text: "dom" }]) {
      expect(changed({ ...EMPTY_QUERY, isNow: true }, change).isNow).toBe(true);
    }
  });
});

it("asks for something, and for a time, only where it does", () => {
  expect(asksForAnything({ ...EMPTY_QUERY, text: "  " })).toBe(false);
  expect(asksForAnything({ ...EMPTY_QUERY, withReported: true })).toBe(true);
  expect(asksForTime({ ...EMPTY_QUERY, text: "dom" })).toBe(false);
  for (const query of [{ isNow: true }, { day: "TU" as const }, { time: "9:00" }]) {
    expect(asksForTime({ ...EMPTY_QUERY, ...query })).toBe(true);
  }
});
