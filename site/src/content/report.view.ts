// SPDX-License-Identifier: EUPL-1.2

import type { DownloadView } from "./downloads.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { StripView } from "./strip.view.ts";

/** A body of the report. */
export interface BodyView {
  readonly slug: string;
  readonly name: string;
  /** Abbreviation that the report uses; null where it has none. */
  readonly shortName: string | null;
}

/** A part of what a body reported; its number is null where the report names the part without one. */
export interface PartView {
  readonly name: string;
  readonly value: number | null;
  readonly isApproximate: boolean;
}

/** What one body reported towards an indicator; the number is null where the report gives none. */
export interface ContributionView {
  readonly body: BodyView;
  readonly activity: string | null;
  readonly value: number | null;
  readonly isApproximate: boolean;
  /** Whether it counts another thing and is no part of the sum. */
  readonly isOutsideSum: boolean;
  readonly note: string | null;
  readonly parts: readonly PartView[];
}

/**
 * The declared value above the sum, drawn as paths of SVG: what is declared in whole panes, the sum in one pane for each
 * body; small numbers in a window for each.
 */
export interface IndicatorChartView {
  readonly kind: "WINDOWS" | "BARS";
  readonly declared: string;
  readonly sum: string;
  /** Dark windows in place of a zero. */
  readonly zero: string;
  /** Drawn blinds in place of a number that the report does not give. */
  readonly missing: string;
}

/** An indicator in the year of the report; null numbers are those that the report does not give, which is not zero. */
export interface IndicatorView {
  readonly slug: string;
  /** Number as the report counts: goal and row, `1.3.7`. */
  readonly number: string;
  readonly name: string;
  readonly goalSlug: string;
  readonly declared: number | null;
  readonly isApproximate: boolean;
  readonly sum: number | null;
  readonly difference: number | null;
  readonly agreement: "AGREES" | "DIFFERS" | "NOT_COMPARABLE";
  readonly remark: string | null;
  readonly contributions: readonly ContributionView[];
  readonly chart: IndicatorChartView;
}

/** How many indicators there are, and how their declared values stand to the sums. */
export interface AgreementCounts {
  readonly all: number;
  readonly agree: number;
  readonly differ: number;
  readonly missing: number;
}

/** A link to the page of an operational goal, with a window for each of its indicators. */
export interface GoalLinkView {
  readonly slug: string;
  readonly number: string;
  readonly name: string;
  readonly counts: AgreementCounts;
  readonly strip: StripView;
}

/** A strategic goal with the operational goals that lead to it. */
export interface StrategicGoalView {
  readonly slug: string;
  readonly number: number;
  readonly name: string;
  readonly goals: readonly GoalLinkView[];
}

/** The strategy and the report on it. */
export interface StrategyView {
  readonly name: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  /** Year of the report; null where it has no values. */
  readonly reportYear: number | null;
  readonly summary: readonly string[];
  readonly mission: readonly string[];
  readonly conclusions: readonly (readonly string[])[];
  readonly programs: readonly { readonly slug: string; readonly name: string }[];
  readonly goals: readonly StrategicGoalView[];
  readonly counts: AgreementCounts;
}

/** The page of the strategy; null where the content has none. */
export interface StrategyPageView {
  readonly shell: ShellView;
  readonly strategy: StrategyView | null;
  readonly downloads: readonly DownloadView[];
  readonly sources: readonly SourceView[];
}

/** Bodies that answer for a goal, or for the indicators from one row to another, both inclusive; null rows for all. */
export interface ResponsibleView {
  readonly fromRow: number | null;
  readonly toRow: number | null;
  readonly bodies: readonly BodyView[];
  readonly remark: string | null;
}

/** The page of an operational goal. */
export interface GoalPageView {
  readonly shell: ShellView;
  readonly slug: string;
  readonly number: string;
  readonly name: string;
  readonly strategicGoal: { readonly number: number; readonly name: string };
  readonly reportYear: number | null;
  readonly directions: readonly string[];
  readonly responsible: readonly ResponsibleView[];
  readonly indicators: readonly IndicatorView[];
  readonly counts: AgreementCounts;
  readonly previous: GoalNameView | null;
  readonly next: GoalNameView | null;
  readonly sources: readonly SourceView[];
}

/** An operational goal by its name alone. */
export interface GoalNameView {
  readonly slug: string;
  readonly number: string;
  readonly name: string;
}

/** The page of the rows whose numbers differ, and of those that have none. */
export interface DifferencesPageView {
  readonly shell: ShellView;
  readonly reportYear: number | null;
  readonly counts: AgreementCounts;
  readonly differing: readonly IndicatorView[];
  readonly missing: readonly IndicatorView[];
  readonly sources: readonly SourceView[];
}
