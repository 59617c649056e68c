// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indicatorChart } from "./indicator-chart.ts";

const panesIn = (path: string) => path.split("z").length - 1;

/** Where the path ends on the right. */
function rightEnd(path: string): number {
  return Math.max(
    ...Array.from(path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g), ([, left, width]) => +(left ?? 0) + +(width ?? 0)),
  );
}

describe("indicatorChart", () => {
  it("draws a window for each of a few, declared above summed", () => {
    const { kind, declared, sum } = indicatorChart(5, [6, 2]);
    expect([kind, panesIn(declared), panesIn(sum)]).toEqual(["WINDOWS", 5, 8]);
  });

  it("draws many as a bar, the sum in one pane for each body", () => {
    const { kind, declared, sum } = indicatorChart(1727, [1718, 9]);
    expect([kind, panesIn(declared), panesIn(sum)]).toEqual(["BARS", 1, 2]);
  });

  it("ends both bars at the same place where the numbers agree", () => {
    const { declared, sum } = indicatorChart(460, [350, 110]);
    expect(rightEnd(declared)).toBe(298);
    expect(Math.abs(rightEnd(sum) - 298)).toBeLessThan(1);
  });

  it("lets the longer bar stand out where they differ", () => {
    const { declared, sum } = indicatorChart(277, [227, 0, 0]);
    expect(rightEnd(sum) / rightEnd(declared)).toBeCloseTo(227 / 277, 2);
  });

  it("draws a dark window for zero and a blind for a number that is missing, never one for the other", () => {
    expect(indicatorChart(0, [0])).toMatchObject({ declared: "", sum: "", missing: "" });
    expect(panesIn(indicatorChart(0, [0]).zero)).toBe(2);
    expect(indicatorChart(null, null)).toMatchObject({ declared: "", sum: "", zero: "" });
    expect(panesIn(indicatorChart(null, null).missing)).toBe(2);
  });

  it("stays inside the drawing for any numbers", () => {
    const value = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 10 }), (declared, values) => {
        const chart = indicatorChart(declared, values);
        for (const path of [chart.declared, chart.sum].filter((each) => each !== "")) {
          expect(rightEnd(path)).toBeLessThanOrEqual(300);
        }
      }),
    );
  });
});
