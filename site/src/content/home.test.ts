// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { homeView } from "./home.ts";
import { aContact, anHours, anOffer, anOfferPlace, aPhone, aShell, aSlot } from "./record.examples.ts";
import { aSituation } from "./situation.examples.ts";

const shell = aShell;
const team = aContact({ name: { state: "ORIGINAL", text: "Zespół" }, phones: [aPhone("22 123 45 21")] });
const night = anHours({ purpose: "OVERNIGHT", slots: [aSlot("MO", "18:00", "08:00", true)] });

describe("homeView", () => {
  it("knows a place to sleep by the purpose of its hours, urgent or not", () => {
    const offers = [
      anOffer({ slug: "klub", atLocations: [anOfferPlace({ schedules: [anHours()] })] }),
      anOffer({ slug: "dom-nocny", atLocations: [anOfferPlace({ schedules: [night] })], contactPoints: [team] }),
    ];
    const { sleep } = homeView(offers, [], shell);
    expect(sleep.map(({ offerSlug }) => offerSlug)).toEqual(["dom-nocny"]);
    expect(sleep[0]?.calls).toEqual([
      { label: { text: "Zespół", lang: null }, phone: { display: "22 123 45 21", uri: "tel:+48221234521" } },
    ]);
  });

  it("says that a place to sleep is unconfirmed where its place, hours or address are", () => {
    const unconfirmed = anHours({ ...night, verification: "UNCONFIRMED" });
    const { sleep } = homeView([anOffer({ atLocations: [anOfferPlace({ schedules: [unconfirmed] })] })], [], shell);
    expect(sleep[0]?.isUnconfirmed).toBe(true);
  });

  it("gives each number of what cannot wait once, in the order of the offers", () => {
    const street = aContact({ name: { state: "ORIGINAL", text: "Streetworker" }, phones: [aPhone("600 100 200")] });
    const offers = [
      anOffer({ isUrgent: true, contactPoints: [team] }),
      anOffer({ isUrgent: true, contactPoints: [street] }),
      anOffer({ isUrgent: true, contactPoints: [team] }),
      anOffer({ isUrgent: false, contactPoints: [aContact({ phones: [aPhone("22 123 45 57")] })] }),
    ];
    expect(homeView(offers, [], shell).calls.map(({ label }) => label.text)).toEqual(["Zespół", "Streetworker"]);
  });

  it("tells nights with the place to sleep and not in the week, which they would repeat seven times", () => {
    const at = anOfferPlace({ schedules: [night, anHours()] });
    const { sleep, week } = homeView([anOffer({ isUrgent: true, atLocations: [at] })], [], shell);
    expect(sleep).toHaveLength(1);
    expect(week.flatMap(({ panes }) => panes).flatMap(({ times }) => times.map(({ opensAt }) => opensAt))).toEqual([
      "15:00",
    ]);
  });

  it("leaves what can wait out of the week", () => {
    const at = anOfferPlace({ schedules: [anHours()] });
    expect(homeView([anOffer({ atLocations: [at] })], [], shell).week).toEqual([]);
    expect(homeView([anOffer({ isUrgent: true, atLocations: [at] })], [], shell).week).toHaveLength(7);
  });

  it("never gives an unconfirmed number first", () => {
    const doubtful = aContact({ phones: [aPhone("22 123 45 57")], verification: "UNCONFIRMED" });
    const offers = [anOffer({ isUrgent: true, contactPoints: [doubtful, team] })];
    expect(homeView(offers, [], shell).calls.map(({ label }) => label.text)).toEqual(["Zespół"]);
  });

  it("has the first four situations in the window and the others below it", () => {
    const situations = ["a", "b", "c", "d", "e"].map((slug) => aSituation({ slug }));
    const { panes, others } = homeView([], situations, shell);
    expect(panes.map(({ slug }) => slug)).toEqual(["a", "b", "c", "d"]);
    expect(others.map(({ slug }) => slug)).toEqual(["e"]);
  });

  it("leads who needs a shelter to the first situation that cannot wait, wherever it stands", () => {
    const situations = [aSituation({ slug: "praca" }), aSituation({ slug: "ulica", isUrgent: true })];
    expect(homeView([], situations, shell).shelterSlug).toBe("ulica");
    expect(homeView([], situations.slice(0, 1), shell).shelterSlug).toBeNull();
  });

  it("tells confirmed hours before those that nobody has confirmed", () => {
    const openings = [
      { opensAt: "2026-11-26T06:00:00.000Z", closesAt: "2026-11-26T08:00:00.000Z", state: "OPEN" as const },
    ];
    const offers = (["UNCONFIRMED", "DOCUMENTED"] as const).map((verification) =>
      anOffer({ slug: verification, verification, atLocations: [anOfferPlace({ openings })] }),
    );
    expect(homeView(offers, [], shell).open.map(({ offerSlug }) => offerSlug)).toEqual(["DOCUMENTED", "UNCONFIRMED"]);
  });

  it("lights a pane by the offers that answer its situation, and by no others", () => {
    const openings = [
      { opensAt: "2026-11-26T06:00:00.000Z", closesAt: "2026-11-26T08:00:00.000Z", state: "OPEN" as const },
    ];
    const situations = [aSituation({ slug: "a", offers: [{ slug: "okno" }] }), aSituation({ slug: "b" })];
    const { panes } = homeView([anOffer({ slug: "okno", openings })], situations, shell);
    expect(panes.map(({ reachCode }) => reachCode !== "")).toEqual([true, false]);
  });
});
