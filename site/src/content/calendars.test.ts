// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { CalendarOffer } from "./calendar-events.ts";
import { calendarViews } from "./calendars.ts";
import { aContact, anHours, aPhone, aPlace } from "./record.examples.ts";
import type { CalendarSpan } from "./recurrence.view.ts";

const span: CalendarSpan = { from: "2026-01-01", to: "2026-12-31", holidays: new Set() };
const undated = { citations: [], verifiedOn: null };
const house = { ...undated, ...aPlace({ slug: "dom" }) };
const thursdays = { ...undated, ...anHours(), id: "s1" };

const inHouse: CalendarOffer["atLocations"][number] = {
  ...undated,
  id: "a1",
  location: house,
  room: null,
  schedules: [thursdays],
  verification: "DOCUMENTED",
};

function offer(given: Partial<CalendarOffer> = {}): CalendarOffer {
  return {
    atLocations: [inHouse],
    contactPoints: [],
    id: "o1",
    name: { text: "Rozmowa" },
    slug: "rozmowa",
    targetGroups: [{ slug: "rodziny", isSensitive: false }],
    verification: "DOCUMENTED",
    ...given,
  };
}

function contact(given: Partial<CalendarOffer["contactPoints"][number]> = {}): CalendarOffer["contactPoints"][number] {
  return { ...undated, ...aContact(), location: null, schedules: [], id: "c1", ...given };
}

const locations = [{ id: "l1", name: { text: "Dom" }, slug: "dom" }];
const groups = [
  { id: "g1", name: { text: "Rodziny" }, slug: "rodziny", isSensitive: false },
  { id: "g2", name: { text: "Osoby doznające przemocy" }, slug: "przemoc", isSensitive: true },
];

function viewsOf(...offers: readonly CalendarOffer[]) {
  return calendarViews({ offers, locations, groups }, span);
}

describe("calendars", () => {
  test("are of the offer, of its place and of whom it is for", () => {
    expect(viewsOf(offer()).map(({ kind, slug, events }) => [kind, slug, events.length])).toEqual([
      ["OFFER", "rozmowa", 1],
      ["PLACE", "dom", 1],
      ["GROUP", "rodziny", 1],
    ]);
  });

  test("name an event by the offer in its place, the schedule and the slot", () => {
    expect(viewsOf(offer())[0]?.events[0]?.uid).toBe("a1.s1.TH-1500-1800");
  });

  test("tell nothing of help for a sensitive group, not even in the calendar of its place", () => {
    const targetGroups = [...offer().targetGroups, { slug: "przemoc", isSensitive: true }];
    expect(viewsOf(offer({ targetGroups }))).toEqual([]);
  });

  test("are not there where no hours are sure", () => {
    expect(viewsOf(offer({ atLocations: [{ ...inHouse, schedules: [] }] }))).toEqual([]);
  });

  test("tell the hours of contacts where an offer has no place, and the first number to call", () => {
    const contacts = [contact({ schedules: [thursdays] }), contact({ id: "c2", phones: [aPhone("22 123 45 67")] })];
    const [calendar] = viewsOf(offer({ atLocations: [], contactPoints: contacts }));
    expect(calendar?.events).toMatchObject([{ uid: "o1.c1.s1.TH-1500-1800", place: null, phones: ["22 123 45 67"] }]);
  });

  test("tell apart the hours of offers that share a contact", () => {
    const shared = { atLocations: [], contactPoints: [contact({ schedules: [thursdays] })] };
    const views = viewsOf(offer(shared), offer({ ...shared, id: "o2", slug: "porada" }));
    const uids = views.map(({ events }) => events.map(({ uid }) => uid));
    expect(uids.map((list) => list.length)).toEqual([1, 1, 2]);
    for (const list of uids) expect(new Set(list).size).toBe(list.length);
  });

  test("say that hours are unconfirmed where any record of them is", () => {
    const atLocations = [{ ...inHouse, location: { ...house, verification: "UNCONFIRMED" as const } }];
    expect(viewsOf(offer({ atLocations }))[0]?.events).toMatchObject([{ isUnconfirmed: true }]);
  });
});
