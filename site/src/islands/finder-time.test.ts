// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { EMPTY_QUERY, type FinderQuery } from "./finder-query.ts";
import { stretchesAsked, stretchesText } from "./finder-time.ts";

const minute = (instant: string): number => Date.parse(instant) / 60_000;

function asked(query: Partial<FinderQuery>, now: string): readonly string[] {
  return stretchesAsked({ ...EMPTY_QUERY, ...query }, minute(now)).map(({ from, until }) =>
    [from, until].map((one) => new Date(one * 60_000).toISOString().slice(0, 16)).join("/"),
  );
}

/** A Thursday, 16:00 in Warsaw. */
const THURSDAY = "2026-11-26T15:00Z";

describe("the time asked for", () => {
  it.each<[string, Partial<FinderQuery>, readonly string[]]>([
    ["now is this minute", { isNow: true }, ["2026-11-26T15:00/2026-11-26T15:01"]],
    ["today is what is left of it", { day: "TODAY" }, ["2026-11-26T15:00/2026-11-26T23:00"]],
    ["tomorrow is a whole day", { day: "TOMORROW" }, ["2026-11-26T23:00/2026-11-27T23:00"]],
    ["another weekday is the next such day", { day: "WE" }, ["2026-12-01T23:00/2026-12-02T23:00"]],
    [
      "the weekday of today is what is left of it and that of next week",
      { day: "TH" },
      ["2026-11-26T15:00/2026-11-26T23:00", "2026-12-02T23:00/2026-12-03T23:00"],
    ],
    ["a time of a day is one minute", { day: "MO", time: "07:30" }, ["2026-11-30T06:30/2026-11-30T06:31"]],
    [
      "a time past on the weekday of today is next week",
      { day: "TH", time: "15:00" },
      ["2026-12-03T14:00/2026-12-03T14:01"],
    ],
    ["a time past today is still today", { day: "TODAY", time: "09:00" }, ["2026-11-26T08:00/2026-11-26T08:01"]],
  ])("%s", (_what, query, stretches) => {
    expect(asked(query, THURSDAY)).toEqual(stretches);
  });

  it("is that minute of each of the next seven days where no day is named", () => {
    const minutes = asked({ time: "15:00" }, THURSDAY);
    expect(minutes).toHaveLength(6);
    expect(minutes.map((one) => one.slice(8, 16))).toEqual([
      "27T14:00",
      "28T14:00",
      "29T14:00",
      "30T14:00",
      "01T14:00",
      "02T14:00",
    ]);
  });

  it.each<[string, string, Partial<FinderQuery>, readonly string[]]>([
    ["after midnight in Warsaw", "2026-07-31T22:30Z", { day: "TODAY" }, ["2026-07-31T22:30/2026-08-01T22:00"]],
    [
      "the day before clocks are put back",
      "2026-10-24T10:00Z",
      { day: "TOMORROW" },
      ["2026-10-24T22:00/2026-10-25T23:00"],
    ],
    [
      "the day before clocks are put on",
      "2026-03-28T10:00Z",
      { day: "TOMORROW" },
      ["2026-03-28T23:00/2026-03-29T22:00"],
    ],
    ["in summer", "2026-07-01T05:00Z", { day: "TODAY", time: "15:00" }, ["2026-07-01T13:00/2026-07-01T13:01"]],
  ])("is that of Warsaw %s", (_what, now, query, stretches) => {
    expect(asked(query, now)).toEqual(stretches);
  });
});

describe("stretches in words, by the clocks of Warsaw", () => {
  const stretch = (from: string, until: string) => ({ from: minute(from), until: minute(until) });
  const morning = stretch("2026-11-26T06:00Z", "2026-11-26T08:00Z");
  const afternoon = stretch("2026-11-26T14:00Z", "2026-11-26T17:00Z");
  const night = stretch("2026-11-26T17:00Z", "2026-11-27T07:00Z");

  it.each([
    ["pl", [afternoon], /^czwartek, 26 listopada,? 15:00\s?–\s?18:00$/],
    ["pl", [morning, afternoon], /^czwartek, 26 listopada,? 7:00\s?–\s?9:00, 15:00\s?–\s?18:00$/],
    ["pl", [night], /czwartek, 26 listopada,? 18:00\s?–\s?piątek, 27 listopada,? 8:00/],
    ["uk", [afternoon], /^четвер, 26 листопада.* 15:00\s?–\s?18:00$/],
    ["en-GB", [afternoon], /^Thursday,? 26 November.* 15:00\s?–\s?18:00$/],
  ])("in %s", (language, stretches, text) => {
    expect(stretchesText(stretches, language)).toMatch(text);
  });
});
