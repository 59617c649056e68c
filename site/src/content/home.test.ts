// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { homeView } from "./home.ts";
import { aContact, anHours, anOffer, anOfferPlace, aPhone, aSlot } from "./record.examples.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null };
const team = aContact({ name: { text: "Zespół" }, phones: [aPhone("22 123 45 21")] });
const night = anHours({ purpose: "OVERNIGHT", slots: [aSlot("MO", "18:00", "08:00", true)] });

describe("homeView", () => {
  it("knows a place to sleep by the purpose of its hours, urgent or not", () => {
    const offers = [
      anOffer({ slug: "klub", atLocations: [anOfferPlace({ schedules: [anHours()] })] }),
      anOffer({ slug: "dom-nocny", atLocations: [anOfferPlace({ schedules: [night] })], contactPoints: [team] }),
    ];
    const { sleep } = homeView(offers, [], shell);
    expect(sleep.map(({ offerSlug }) => offerSlug)).toEqual(["dom-nocny"]);
    expect(sleep[0]?.calls).toEqual([{ label: "Zespół", phone: { display: "22 123 45 21", uri: "tel:+48221234521" } }]);
  });

  it("says that a place to sleep is unconfirmed where its place, hours or address are", () => {
    const unconfirmed = anHours({ ...night, verification: "UNCONFIRMED" });
    const { sleep } = homeView([anOffer({ atLocations: [anOfferPlace({ schedules: [unconfirmed] })] })], [], shell);
    expect(sleep[0]?.isUnconfirmed).toBe(true);
  });

  it("gives each number of what cannot wait once, in the order of the offers", () => {
    const street = aContact({ name: { text: "Streetworker" }, phones: [aPhone("600 100 200")] });
    const offers = [
      anOffer({ isUrgent: true, contactPoints: [team] }),
      anOffer({ isUrgent: true, contactPoints: [street] }),
      anOffer({ isUrgent: true, contactPoints: [team] }),
      anOffer({ isUrgent: false, contactPoints: [aContact({ phones: [aPhone("22 123 45 57")] })] }),
    ];
    expect(homeView(offers, [], shell).calls.map(({ label }) => label)).toEqual(["Zespół", "Streetworker"]);
  });

  it("tells nights with the place to sleep and not in the week, which they would repeat seven times", () => {
    const at = anOfferPlace({ schedules: [night, anHours()] });
    const { sleep, week } = homeView([anOffer({ isUrgent: true, atLocations: [at] })], [], shell);
    expect(sleep).toHaveLength(1);
    expect(week.flatMap(({ entries }) => entries).flatMap(({ times }) => times.map(({ opensAt }) => opensAt))).toEqual([
      "15:00",
    ]);
  });

  it("leaves what can wait out of the week", () => {
    const at = anOfferPlace({ schedules: [anHours()] });
    expect(homeView([anOffer({ atLocations: [at] })], [], shell).week).toEqual([]);
    expect(homeView([anOffer({ isUrgent: true, atLocations: [at] })], [], shell).week).toHaveLength(7);
  });
});
