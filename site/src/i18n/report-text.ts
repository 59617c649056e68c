// SPDX-License-Identifier: EUPL-1.2
// What the report says in figures and short phrases, the same on its pages and on paper.

import type {
  AgreementCounts,
  BodyView,
  ContributionView,
  IndicatorView,
  ResponsibleView,
} from "../content/report.view.ts";
import { differenceText, numberText } from "./numbers.ts";
import { reportWords } from "./report-words.ts";
import type { Say } from "./say.ts";
import { typeset } from "./typography.ts";

/** A number as the report gives it: `1727`, `ok. 600`; said to be missing where it is null. */
export function valueText({ value, isApproximate }: Pick<ContributionView, "value" | "isApproximate">): string {
  if (value === null) return reportWords.noData;
  return isApproximate ? `${reportWords.approximate}\u00a0${numberText(value)}` : numberText(value);
}

/** The three figures of an indicator by the heads of their columns, in their order. */
export function figuresOf({
  declared,
  isApproximate,
  sum,
  difference,
}: Pick<IndicatorView, "declared" | "isApproximate" | "sum" | "difference">) {
  return [
    { name: reportWords.declared, text: valueText({ value: declared, isApproximate }) },
    { name: reportWords.sum, text: valueText({ value: sum, isApproximate: false }) },
    { name: reportWords.difference, text: difference === null ? reportWords.noData : differenceText(difference) },
  ] as const;
}

/** What the drawing of an indicator shows: `podano 5, suma 8, różnica −3`. */
export function drawingText({ declared, sum, difference }: IndicatorView): string {
  if (declared === null && sum === null) return reportWords.noData;
  const said = (value: number | null): string => valueText({ value, isApproximate: false });
  const parts = [
    `${reportWords.declared} ${said(declared)}`,
    `${reportWords.sum} ${said(sum)}`,
    ...(difference === null || difference === 0 ? [] : [`${reportWords.difference} ${differenceText(difference)}`]),
  ];
  return parts.join(", ").toLocaleLowerCase("pl");
}

/** A body by its full name, with the abbreviation that the report knows it by: `Ośrodek (OPS)`. */
export function bodyText({ name, shortName }: BodyView): string {
  const short = shortName === null || shortName === name ? "" : `\u00a0(${typeset(shortName)})`;
  return `${typeset(name)}${short}`;
}

/** The rows that bodies answer for, below the number of their goal: `Za wiersze 3.4.1–3.4.2`; null for all of them. */
export function responsibleTitle({ fromRow, toRow }: ResponsibleView, goal: string): string | null {
  if (fromRow === null && toRow === null) return null;
  if (fromRow === toRow) return reportWords.forRow.replace("%", `${goal}.${fromRow}`);
  return reportWords.forRows.replace("%", `${goal}.${fromRow ?? 1}–${goal}.${toRow ?? ""}`);
}

/** How the indicators of a goal stand: `7 wskaźników, 2 wiersze się różnią`. */
export function goalCountsText({ all, differ, missing }: AgreementCounts, { counted }: Say): string {
  return [
    counted(all, reportWords.indicatorForms),
    ...(differ > 0 ? [counted(differ, reportWords.differForms)] : []),
    ...(missing > 0 ? [counted(missing, reportWords.missingForms)] : []),
  ].join(", ");
}

/** How all indicators stand, a line for each way that one of them does: `85 wierszy`, and which. */
export function countLines({ agree, differ, missing }: AgreementCounts, { counted }: Say) {
  const lines = [
    { agreement: "AGREES", count: agree, text: reportWords.agreeing },
    { agreement: "DIFFERS", count: differ, text: reportWords.differing },
    { agreement: "NOT_COMPARABLE", count: missing, text: reportWords.missing },
  ] as const;
  return lines
    .filter(({ count }) => count > 0)
    .map(({ agreement, count, text }) => ({ agreement, rows: counted(count, reportWords.rows), text }));
}
