// SPDX-License-Identifier: EUPL-1.2

import { type BodyPartsFragment, IndicatorsDocument, type IndicatorsQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { indicatorChart } from "./indicator-chart.ts";
import { allNodes } from "./paging.ts";
import type { AgreementCounts, BodyView, ContributionView, IndicatorView } from "./report.view.ts";
import type { CitedOnPage } from "./source.ts";

/** An indicator as the API gives it. */
export type FullIndicator = IndicatorsQuery["indicators"]["nodes"][number];
type Value = FullIndicator["values"][number];

/** A body as the pages of the report name it. */
export function bodyView({ slug, name, shortName }: BodyPartsFragment): BodyView {
  return { slug, name: name.text, shortName };
}

function contributionView(contribution: Value["contributions"][number]): ContributionView {
  const { organization, activity, note, parts, ...numbers } = contribution;
  return {
    ...numbers,
    body: bodyView(organization),
    activity: activity?.text ?? null,
    note: note?.text ?? null,
    parts: parts.map(({ name, ...part }) => ({ ...part, name: name.text })),
  };
}

/** The numbers that the sum is made of; null where there is no sum. */
function summed({ sum, contributions }: Value): readonly number[] | null {
  if (sum === null) return null;
  return contributions.flatMap(({ value, isOutsideSum }) => (value === null || isOutsideSum ? [] : [value]));
}

const NO_VALUE: Value = {
  agreement: "NOT_COMPARABLE",
  contributions: [],
  declared: null,
  difference: null,
  isApproximate: false,
  remark: null,
  sum: null,
  year: 0,
};

/** An indicator in a year; all its numbers are missing where it has no value of that year. */
export function indicatorView(indicator: FullIndicator, year: number | null): IndicatorView {
  const value = indicator.values.find((each) => each.year === year) ?? NO_VALUE;
  const { agreement, declared, difference, isApproximate, sum } = value;
  return {
    slug: indicator.slug,
    number: `${indicator.operationalGoal.number}.${indicator.row}`,
    name: indicator.name.text,
    goalSlug: indicator.operationalGoal.slug,
    ...{ agreement, declared, difference, isApproximate, sum },
    remark: value.remark?.text ?? null,
    contributions: value.contributions.map(contributionView),
    chart: indicatorChart(declared, summed(value)),
  };
}

/** The last year that any of the indicators has a value of; null where none has. */
export function reportYearOf(indicators: readonly FullIndicator[]): number | null {
  const years = indicators.flatMap(({ values }) => values.map(({ year }) => year));
  return years.length === 0 ? null : Math.max(...years);
}

/** How the indicators stand, counted. */
export function agreementCounts(indicators: readonly IndicatorView[]): AgreementCounts {
  const count = (agreement: IndicatorView["agreement"]): number =>
    indicators.filter((indicator) => indicator.agreement === agreement).length;
  return {
    all: indicators.length,
    agree: count("AGREES"),
    differ: count("DIFFERS"),
    missing: count("NOT_COMPARABLE"),
  };
}

/** Where the facts of indicators come from, each named by its number. */
export function citedIndicators(indicators: readonly FullIndicator[]): readonly CitedOnPage[] {
  return indicators.map(({ operationalGoal, row, citations }) => ({
    kind: "INDICATOR",
    name: `${operationalGoal.number}.${row}`,
    citations,
  }));
}

/** Asks for all indicators, in printed order. */
export async function loadIndicators(): Promise<readonly FullIndicator[]> {
  return allNodes(async (after) => (await query(IndicatorsDocument, { after })).indicators);
}
