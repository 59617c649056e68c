// SPDX-License-Identifier: EUPL-1.2

import { Indicator } from "../../domains/strategy/indicator.entity.ts";
import { Agreement, agreementOf, differenceOf, sumOf } from "../../domains/strategy/indicator.rules.ts";
import type { BaseRecord } from "../../persistence/record.ts";

/** One value of an indicator: what is declared beside what the bodies reported; null where missing. */
export interface IndicatorRow {
  readonly slug: string;
  readonly year: number;
  readonly declared: number | null;
  readonly sum: number | null;
  /** Declared less the sum; null where either is missing. */
  readonly difference: number | null;
  readonly agreement: Agreement;
}

/** Declared against summed values, row by row, in the order of the report. */
export function indicatorReport(records: readonly BaseRecord[]): readonly IndicatorRow[] {
  const indicators = records.filter((record) => record instanceof Indicator);
  return indicators
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ slug, values }) =>
      values.map((value) => ({
        slug,
        year: value.year,
        declared: value.declared,
        sum: sumOf(value),
        difference: differenceOf(value),
        agreement: agreementOf(value),
      })),
    );
}

/** The report as lines for a terminal: how many rows there are, and each row that differs. */
export function describeIndicators(rows: readonly IndicatorRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const count = (agreement: Agreement): number => rows.filter((row) => row.agreement === agreement).length;
  const declaredCount = rows.filter(({ declared }) => declared !== null).length;
  const differing = rows.filter((row) => row.agreement === Agreement.DIFFERS);
  return [
    `indicators: ${rows.length} rows, ${declaredCount} with a declared value, ${count(Agreement.AGREES)} agree with the sum of contributions, ${differing.length} differ`,
    ...differing.map((row) => `  ${row.slug} (${row.year}): declared ${row.declared}, summed ${row.sum}`),
  ];
}
