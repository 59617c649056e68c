// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { IndicatorView } from "../content/report.view.ts";
import { countLines, drawingText, figuresOf, goalCountsText, responsibleTitle, valueText } from "./report-text.ts";
import { sayAt } from "./say.ts";

const say = sayAt({ pathname: "/" });
const spaced = (text: string): string => text.replaceAll("\u00a0", " ");

function figures(given: Partial<IndicatorView>): IndicatorView {
  return { declared: 5, isApproximate: false, sum: 8, difference: -3, ...given } as IndicatorView;
}

describe("figures of the report", () => {
  it.each([
    [{ value: 65_000, isApproximate: false }, "65 000"],
    [{ value: 600, isApproximate: true }, "ok. 600"],
    [{ value: 0, isApproximate: false }, "0"],
    [{ value: null, isApproximate: true }, "brak danych"],
  ])("are told from those that are missing: %j", (value, text) => {
    expect(spaced(valueText(value))).toBe(text);
  });

  it("stand declared, summed, and apart by so much", () => {
    expect(figuresOf(figures({}))).toEqual([
      { name: "Podano", text: "5" },
      { name: "Suma", text: "8" },
      { name: "Różnica", text: "−3" },
    ]);
  });

  it("are approximate where the declared one is, and the sum is what it is", () => {
    expect(figuresOf(figures({ isApproximate: true })).map(({ text }) => spaced(text))).toEqual(["ok. 5", "8", "−3"]);
  });

  it.each([
    [{}, "podano 5, suma 8, różnica −3"],
    [{ sum: 5, difference: 0 }, "podano 5, suma 5"],
    [{ sum: null, difference: null }, "podano 5, suma brak danych"],
    [{ declared: null, sum: null, difference: null }, "brak danych"],
  ])("are what a drawing says: %j", (given, text) => {
    expect(spaced(drawingText(figures(given)))).toBe(text);
  });
});

describe("rows that bodies answer for", () => {
  const bodies = { bodies: [], remark: null };
  it.each([
    [null, null, null],
    [2, 2, "Za wiersz 3.4.2"],
    [3, 6, "Za wiersze 3.4.3–3.4.6"],
    [null, 2, "Za wiersze 3.4.1–3.4.2"],
  ])("from %s to %s have the title %s", (fromRow, toRow, title) => {
    const said = responsibleTitle({ ...bodies, fromRow, toRow }, "3.4");
    expect(said && spaced(said)).toBe(title);
  });
});

describe("how indicators stand", () => {
  it("is counted for a goal, without what it has none of", () => {
    const counts = { all: 7, agree: 5, differ: 2, missing: 0 };
    expect(spaced(goalCountsText(counts, say))).toBe("7 wskaźników, 2 wiersze się różnią");
  });

  it("is counted for all, a line for each way that there is", () => {
    const lines = countLines({ all: 6, agree: 5, differ: 0, missing: 1 }, say);
    expect(lines.map(({ agreement, rows }) => [agreement, spaced(rows)])).toEqual([
      ["AGREES", "5 wierszy"],
      ["NOT_COMPARABLE", "1 wiersz"],
    ]);
  });
});
