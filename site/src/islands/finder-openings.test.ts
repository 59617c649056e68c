// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingsWithin } from "./finder-openings.ts";
import { openNow } from "./open-now.ts";

const code = (...stretches: readonly (readonly [from: number, until: number, isOpen: boolean])[]): string =>
  stretches.map(([from, until, isOpen]) => `${from.toString(36)}-${until.toString(36)}${isOpen ? "" : "?"}`).join(" ");

const week = code([100, 200, true], [200, 300, false], [400, 500, true]);

describe("the openings within a stretch", () => {
  it.each([
    ["before all", 0, 100, []],
    ["that ends as it opens and a minute later", 0, 101, [[100, 200, true]]],
    ["in the last minute", 199, 200, [[100, 200, true]]],
    ["in the minute after it", 200, 201, [[200, 300, false]]],
    ["between two", 300, 400, []],
    [
      "that touches the unknown and then the open",
      250,
      450,
      [
        [200, 300, false],
        [400, 500, true],
      ],
    ],
    ["after all", 500, 9999, []],
  ])("%s", (_what, from, until, found) => {
    const openings = openingsWithin(week, { from, until });
    expect(openings.map((one) => [one.from, one.until, one.isOpen])).toEqual(found);
  });

  it("is none in an empty code, and always unknown where nothing is ever known", () => {
    expect(openingsWithin("", { from: 0, until: 1 })).toEqual([]);
    expect(openingsWithin("0-zzzzzz?", { from: 29_000_000, until: 29_000_001 })).toMatchObject([{ isOpen: false }]);
  });

  it("of a minute is what the other scripts of the site say of it", () => {
    const lengths = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.boolean()));
    fc.assert(
      fc.property(lengths, fc.nat(60), (all, minute) => {
        let end = 0;
        const stretches = all.map(([gap, length, isOpen]) => {
          const from = end + gap;
          end = from + length;
          return [from, end, isOpen] as const;
        });
        const said = openNow(code(...stretches), minute)?.state ?? "closed";
        const [found] = openingsWithin(code(...stretches), { from: minute, until: minute + 1 });
        expect(found === undefined ? "closed" : found.isOpen ? "open" : "unknown").toBe(said);
      }),
    );
  });
});
