// SPDX-License-Identifier: EUPL-1.2

import type { OpeningPartsFragment } from "@okienko/schema/documents";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reachCode, unionOf } from "./reach.ts";
import { anHours, anOffer, anOfferPlace } from "./record.examples.ts";

const at = (hour: number | null) => (hour === null ? null : new Date(Date.UTC(2026, 10, 26, hour)).toISOString());
const stretch = (
  from: number | null,
  until: number | null,
  state: OpeningPartsFragment["state"] = "OPEN",
): OpeningPartsFragment => ({ opensAt: at(from), closesAt: at(until), state });

describe("unionOf", () => {
  it.each([
    ["joins what touches", [stretch(7, 9), stretch(9, 10)], [stretch(7, 10)]],
    ["joins what overlaps", [stretch(7, 9), stretch(8, 10)], [stretch(7, 10)]],
    ["keeps a break", [stretch(7, 9), stretch(14, 15)], [stretch(7, 9), stretch(14, 15)]],
    [
      "is open within what is unknown",
      [stretch(null, null, "UNKNOWN"), stretch(7, 9)],
      [stretch(null, 7, "UNKNOWN"), stretch(7, 9), stretch(9, null, "UNKNOWN")],
    ],
    ["is nothing of nothing", [], []],
  ])("%s", (_, openings, expected) => {
    expect(unionOf(openings)).toEqual(expected);
  });

  it("tells at every hour the best of what each tells, whatever the order", () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 3 }));
    const any = fc.tuple(hours, fc.constantFrom("OPEN" as const, "UNKNOWN" as const));
    const statesAt = (openings: readonly OpeningPartsFragment[], hour: number) =>
      openings.filter(
        ({ opensAt, closesAt }) => (opensAt ?? "") <= (at(hour) ?? "") && (closesAt ?? "") > (at(hour) ?? ""),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), fc.integer({ min: 0, max: 25 }), (given, hour) => {
        const openings = given.map(([[from, length], state]) => stretch(from, from + length, state));
        const states = statesAt(openings, hour).map(({ state }) => state);
        const expected = states.includes("OPEN") ? ["OPEN"] : states.slice(0, 1);
        expect(statesAt(unionOf(openings), hour).map(({ state }) => state)).toEqual(expected);
      }),
    );
  });
});

describe("reachCode", () => {
  it("is known where one offer is open", () => {
    expect(reachCode([anOffer(), anOffer({ openings: [stretch(7, 9)] })])).not.toBe("");
  });

  it("is empty where nobody has confirmed when, and where no offer is left", () => {
    const openings = [stretch(7, 9)];
    const doubtful = anOfferPlace({ schedules: [anHours({ verification: "UNCONFIRMED" })] });
    expect(reachCode([anOffer({ openings, verification: "UNCONFIRMED" })])).toBe("");
    expect(reachCode([anOffer({ openings, atLocations: [doubtful] })])).toBe("");
    expect(reachCode([])).toBe("");
  });
});
