// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { FinderChoices, FinderOffer } from "../content/finder.view.ts";
import { type FoundOffer, findOffers, searchable } from "./finder-filter.ts";
import { EMPTY_QUERY, type FinderQuery } from "./finder-query.ts";

const minute = (instant: string): number => Date.parse(instant) / 60_000;
const stretch = (from: string, until: string, mark = ""): string =>
  `${minute(from).toString(36)}-${minute(until).toString(36)}${mark}`;

const text = (of: string) => ({ text: of, lang: null });
const UNKNOWN = "0-zzzzzz?";
const MORNING = stretch("2026-11-26T07:00+01:00", "2026-11-26T09:00+01:00");
const AFTERNOON = stretch("2026-11-26T15:00+01:00", "2026-11-26T18:00+01:00");

function anOffer(given: Partial<FinderOffer> & { readonly slug: string }): FinderOffer {
  return {
    name: text(given.slug),
    summary: text(""),
    isUrgent: false,
    isUnconfirmed: false,
    reportedYear: null,
    situations: [],
    groups: [],
    places: [],
    openings: UNKNOWN,
    phone: null,
    texts: "",
    ...given,
  };
}

const choices: FinderChoices = {
  situations: [{ slug: "dlug", name: text("Mam dług za mieszkanie."), isPrivate: false }],
  groups: [{ slug: "seniorzy", name: text("Osoby starsze"), isPrivate: false }],
  places: [{ slug: "dom", name: text("Dom przy Różanej"), isPrivate: false }],
};

const offers = searchable(
  {
    from: 0,
    until: 0,
    offers: [
      anOffer({
        slug: "okienko",
        summary: text("Jedna rozmowa."),
        places: [
          { slug: "ratusz", openings: MORNING },
          { slug: "dom", openings: AFTERNOON },
        ],
        openings: `${MORNING} ${AFTERNOON}`,
      }),
      anOffer({ slug: "raty", situations: ["dlug"], openings: MORNING }),
      anOffer({ slug: "opieka", groups: ["seniorzy"], texts: "tel. 22 123 45 67" }),
      anOffer({ slug: "nocleg", openings: AFTERNOON, isUnconfirmed: true }),
      anOffer({ slug: "klub", groups: ["seniorzy"], reportedYear: 2021 }),
    ],
  },
  choices,
);

const known = { from: minute("2026-11-23T00:00Z"), until: minute("2026-12-28T00:00Z") };

function found(query: Partial<FinderQuery>, now = "2026-11-26T08:00+01:00") {
  const findings = findOffers(offers, { ...EMPTY_QUERY, ...query }, minute(now), known);
  const slugs = (list: readonly FoundOffer[]): readonly string[] => list.map(({ offer }) => offer.slug);
  return { known: slugs(findings.known), unknown: slugs(findings.unknown), reported: slugs(findings.reported) };
}

describe("the finder finds", () => {
  it.each<[string, Partial<FinderQuery>, readonly string[], readonly string[]]>([
    ["all that is not asked away", {}, ["okienko", "raty", "opieka", "nocleg"], ["klub"]],
    ["by a word of the summary", { text: "rozmowy" }, ["okienko"], []],
    ["by the words of its situation", { text: "długi mieszkanie" }, ["raty"], []],
    ["by the words of its group", { text: "starsza" }, ["opieka"], ["klub"]],
    ["by the words of its place", { text: "rozana" }, ["okienko"], []],
    ["by a phone number", { text: "123 45" }, ["opieka"], []],
    ["by situation", { situation: "dlug" }, ["raty"], []],
    ["by group", { group: "seniorzy" }, ["opieka"], ["klub"]],
    ["by place", { place: "dom" }, ["okienko"], []],
    ["what fits all that is asked for", { group: "seniorzy", situation: "dlug" }, [], []],
  ])("%s", (_what, query, current, reported) => {
    expect(found(query)).toEqual({ known: current, unknown: [], reported });
  });

  it("what is open, and apart from it what nobody knows of", () => {
    expect(found({ isNow: true })).toEqual({ known: ["okienko", "raty"], unknown: ["opieka"], reported: ["klub"] });
    expect(found({ isNow: true }, "2026-11-26T16:00+01:00")).toMatchObject({
      known: ["okienko"],
      unknown: ["opieka", "nocleg"],
    });
    expect(found({ isNow: true }, "2026-11-26T12:00+01:00")).toMatchObject({ known: [], unknown: ["opieka"] });
  });

  it("what nobody has confirmed among what nobody knows of, where it would be open", () => {
    expect(found({ isNow: true, text: "nocleg" }, "2026-11-26T16:00+01:00").unknown).toEqual(["nocleg"]);
    expect(found({ isNow: true, text: "nocleg" }, "2026-11-26T12:00+01:00").unknown).toEqual([]);
  });

  it("what is open in the place asked for, not elsewhere", () => {
    expect(found({ isNow: true, place: "dom" })).toMatchObject({ known: [], unknown: [] });
    expect(found({ day: "TODAY", time: "16:00", place: "dom" })).toMatchObject({ known: ["okienko"] });
  });

  it("with the openings of the day that answer the time", () => {
    const thursday = { ...EMPTY_QUERY, day: "TH" } as const;
    const openingsOf = (query: FinderQuery) =>
      findOffers(offers, query, minute("2026-11-24T08:00+01:00"), known).known[0]?.openings.map(({ from }) => from);
    const morning = minute("2026-11-26T07:00+01:00");
    const afternoon = minute("2026-11-26T15:00+01:00");
    expect(openingsOf(thursday)).toEqual([morning, afternoon]);
    expect(openingsOf({ ...thursday, place: "dom" })).toEqual([afternoon]);
    expect(openingsOf({ ...EMPTY_QUERY, time: "08:30" })).toEqual([morning]);
  });

  it("nothing known beyond the days that the page was made for", () => {
    expect(found({ isNow: true }, "2026-12-29T08:00+01:00")).toMatchObject({
      known: [],
      unknown: ["okienko", "raty", "opieka", "nocleg"],
    });
  });
});
