// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { hoursPageView } from "./hours-page.ts";
import { aContact, anHours, anOffer, anOfferPlace, aPlace, aShell, aSlot } from "./record.examples.ts";

const night = anHours({ purpose: "OVERNIGHT", slots: [aSlot("MO", "18:00", "08:00", true)] });

function slugsOn(page: ReturnType<typeof hoursPageView>): readonly string[] {
  const entries = page.week.flatMap(({ panes }) => panes.flatMap((pane) => pane.entries));
  return entries.flatMap(({ offers }) => offers.map(({ slug }) => slug));
}

describe("hoursPageView", () => {
  it("shows an offer in the week by the hours of its places", () => {
    const page = hoursPageView(
      [anOffer({ slug: "a", atLocations: [anOfferPlace({ schedules: [anHours()] })] })],
      [],
      aShell,
    );
    expect([slugsOn(page), page.offWeek]).toEqual([["a"], []]);
  });

  it("shows an offer without a place by the hours of a contact that has one", () => {
    const contactPoints = [aContact({ location: aPlace(), schedules: [anHours()] })];
    expect(slugsOn(hoursPageView([anOffer({ slug: "a", contactPoints })], [], aShell))).toEqual(["a"]);
  });

  it("tells nights once, apart from the days", () => {
    const atLocations = [anOfferPlace({ schedules: [night, anHours()] })];
    const page = hoursPageView([anOffer({ slug: "a", atLocations })], [], aShell);
    expect(page.nights.map(({ offerSlug, hours }) => [offerSlug, hours.map(({ purpose }) => purpose)])).toEqual([
      ["a", ["OVERNIGHT"]],
    ]);
    expect(page.week.flatMap(({ panes }) => panes).flatMap(({ times }) => times.map(({ opensAt }) => opensAt))).toEqual(
      ["15:00"],
    );
  });

  it("lists what has no hours to come in, and what it says all the same", () => {
    const shelter = anOfferPlace({ schedules: [{ ...night, access: "BY_APPOINTMENT" }] });
    const page = hoursPageView([anOffer({ slug: "a" }), anOffer({ slug: "b", atLocations: [shelter] })], [], aShell);
    expect(page.offWeek.map(({ slug, hours }) => [slug, hours.length])).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect(page.nights).toEqual([]);
  });

  it("has those contacts of the centre whose hours are known", () => {
    const office = [
      aContact({ slug: "biuro", schedules: [anHours({ purpose: "OFFICE" })] }),
      aContact({ slug: "inne" }),
    ];
    expect(hoursPageView([], office, aShell).office.map(({ slug }) => slug)).toEqual(["biuro"]);
  });
});
