// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { agreementCounts, citedIndicators, indicatorView, reportYearOf } from "./indicator.ts";
import { aContribution, anIndicator, aValue } from "./report.examples.ts";

describe("indicatorView", () => {
  it("numbers an indicator by its goal and row", () => {
    expect(indicatorView(anIndicator({}, { row: 7 }), 2021)).toMatchObject({ number: "1.1.7", goalSlug: "cel-1-1" });
  });

  it("keeps the declared value beside the sum that differs from it", () => {
    const record = anIndicator({ agreement: "DIFFERS", declared: 277, sum: 227, difference: 50 });
    expect(indicatorView(record, 2021)).toMatchObject({
      declared: 277,
      sum: 227,
      difference: 50,
      agreement: "DIFFERS",
    });
  });

  it("leaves a missing value null, which is not zero", () => {
    const { declared, sum, difference, chart } = indicatorView(anIndicator(), 2021);
    expect([declared, sum, difference, chart.zero]).toEqual([null, null, null, ""]);
    expect(chart.missing).not.toBe("");
  });

  it("has no numbers in a year that the report does not tell of", () => {
    expect(indicatorView(anIndicator({ declared: 5, year: 2021 }), 2020)).toMatchObject({ declared: null });
  });

  it("leaves what counts another thing out of the drawing of the sum, and keeps it in the list", () => {
    const contributions = [aContribution(6), aContribution(246, { isOutsideSum: true })];
    const view = indicatorView(anIndicator({ declared: 6, sum: 6, contributions }), 2021);
    expect(view.chart.kind).toBe("WINDOWS");
    expect(view.contributions.map(({ value, isOutsideSum }) => [value, isOutsideSum])).toEqual([
      [6, false],
      [246, true],
    ]);
  });
});

describe("reportYearOf", () => {
  it("is the last year of any value", () => {
    const values = [aValue({ year: 2020 }), aValue({ year: 2021 })];
    expect(reportYearOf([anIndicator({}, { values }), anIndicator({}, { values: [] })])).toBe(2021);
  });

  it("is null where there are no values", () => {
    expect(reportYearOf([])).toBeNull();
  });
});

describe("agreementCounts", () => {
  it("counts all, and each way that the numbers stand to each other", () => {
    const agreements = ["AGREES", "AGREES", "DIFFERS", "NOT_COMPARABLE"] as const;
    const views = agreements.map((agreement) => indicatorView(anIndicator({ agreement }), 2021));
    expect(agreementCounts(views)).toEqual({ all: 4, agree: 2, differ: 1, missing: 1 });
  });
});

describe("citedIndicators", () => {
  it("names an indicator by its number in the list of sources", () => {
    expect(citedIndicators([anIndicator({}, { row: 3 })])).toMatchObject([{ kind: "INDICATOR", name: "1.1.3" }]);
  });
});
