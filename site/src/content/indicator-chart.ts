// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorChartView } from "./report.view.ts";

/** Width of the drawing: as many windows as are still counted at a glance. */
const WINDOW_COUNT = 30;
const PITCH = 10;
const WIDTH = WINDOW_COUNT * PITCH - 2;
const HEIGHT = 10;
/** Where the row of the sum begins, below that of the declared value. */
const SUM_TOP = 14;
const GAP = 2;
const INSET = 0.75;

interface Pane {
  readonly left: number;
  readonly width: number;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

function filled({ left, width }: Pane, top: number): string {
  return `M${rounded(left)} ${top}h${rounded(width)}v${HEIGHT}h-${rounded(width)}z`;
}

function outlined({ left, width }: Pane, top: number): string {
  const inner = rounded(Math.max(width - 2 * INSET, 0.1));
  return `M${rounded(left + INSET)} ${top + INSET}h${inner}v${HEIGHT - 2 * INSET}h-${inner}z`;
}

function windows(count: number): readonly Pane[] {
  return Array.from({ length: count }, (_, index) => ({ left: index * PITCH, width: PITCH - GAP }));
}

/** Panes side by side, each as long as its part of the greatest number of the row; a gap parts it from the next. */
function panes(values: readonly number[], greatest: number): readonly Pane[] {
  const scale = WIDTH / greatest;
  return values.map((value, index) => {
    const before = values.slice(0, index).reduce((total, each) => total + each, 0);
    const gap = index === values.length - 1 ? 0 : GAP;
    return { left: before * scale, width: Math.max(value * scale - gap, 1) };
  });
}

/** What stands in place of a row without a length: a dark window for zero, a drawn blind for a missing number. */
function withoutLength(value: number | null, top: number): Pick<IndicatorChartView, "zero" | "missing"> {
  const [pane] = windows(1);
  return {
    zero: value === 0 && pane ? filled(pane, top) : "",
    missing: value === null && pane ? outlined({ ...pane, width: WIDTH }, top) : "",
  };
}

/** Draws a declared value and the numbers of the bodies that make up the sum; null where the report gives none. */
export function indicatorChart(declared: number | null, contributions: readonly number[] | null): IndicatorChartView {
  const sum = contributions?.reduce((total, value) => total + value, 0) ?? null;
  const greatest = Math.max(declared ?? 0, sum ?? 0, 1);
  const kind = greatest <= WINDOW_COUNT ? "WINDOWS" : "BARS";
  const row = (values: readonly number[]): readonly Pane[] => {
    const parts = values.filter((value) => value > 0);
    return kind === "BARS" ? panes(parts, greatest) : windows(parts.reduce((total, value) => total + value, 0));
  };
  const [above, below] = [withoutLength(declared, 0), withoutLength(sum, SUM_TOP)];
  return {
    kind,
    declared: row([declared ?? 0])
      .map((pane) => filled(pane, 0))
      .join(""),
    sum: row(contributions ?? [])
      .map((pane) => outlined(pane, SUM_TOP))
      .join(""),
    zero: above.zero + below.zero,
    missing: above.missing + below.missing,
  };
}
