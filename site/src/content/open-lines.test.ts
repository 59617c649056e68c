// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { openLines } from "./open-lines.ts";
import { aContact, anHours, anOffer, anOfferPlace, aPlace } from "./record.examples.ts";

const openings = [
  { opensAt: "2026-11-26T06:00:00.000Z", closesAt: "2026-11-26T08:00:00.000Z", state: "OPEN" as const },
];

describe("openLines", () => {
  it("has a line for each place whose hours are known", () => {
    const hall = anOfferPlace({ location: aPlace({ slug: "klub" }), openings });
    const lines = openLines(anOffer({ atLocations: [anOfferPlace(), hall], openings }));
    expect(lines.map(({ place }) => place?.slug)).toEqual(["klub"]);
  });

  it("tells the written hours, which stand where no script runs", () => {
    const at = anOfferPlace({ openings, schedules: [anHours({ text: { text: "w każdy czwartek 15:00–18:00" } })] });
    expect(openLines(anOffer({ atLocations: [at] })).map(({ hours }) => hours)).toEqual([
      ["w każdy czwartek 15:00–18:00"],
    ]);
  });

  it("leads to whom to turn to where there is no place", () => {
    const contact = aContact({ location: aPlace({ slug: "ratusz" }), schedules: [anHours()] });
    const lines = openLines(anOffer({ contactPoints: [aContact(), contact], openings }));
    expect(lines.map(({ place }) => place?.slug)).toEqual(["ratusz"]);
  });

  it("has none where no hours are known", () => {
    expect(openLines(anOffer({ contactPoints: [aContact()] }))).toEqual([]);
  });

  it("says of a line that it is unconfirmed where the offer is", () => {
    const lines = openLines(anOffer({ atLocations: [anOfferPlace({ openings })], verification: "UNCONFIRMED" }));
    expect(lines.map(({ isUnconfirmed }) => isUnconfirmed)).toEqual([true]);
  });
});
