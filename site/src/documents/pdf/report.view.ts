// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorChartView } from "../../content/report.view.ts";
import type { DocumentHead } from "./sheet.view.ts";

/** How a declared value stands to its sum, drawn as a window: lit, half lit, or with its blind down. */
export type ReportWindow = "AGREES" | "DIFFERS" | "NOT_COMPARABLE";

/** What one body reported towards an indicator. */
export interface ReportedLine {
  readonly value: string;
  /** The body, with what of it was counted and whether it is outside the sum. */
  readonly body: string;
  readonly partsTitle: string;
  readonly parts: readonly string[];
  readonly note: string | null;
}

/** An indicator as a row of a table. */
export interface ReportRow {
  readonly number: string;
  readonly name: string;
  /** Declared, summed, the difference. */
  readonly figures: readonly string[];
  readonly differs: boolean;
  /** Empty where the row is told of again, among those that differ. */
  readonly reported: readonly ReportedLine[];
  /** Said where no body gave a number; null where one did. */
  readonly nobody: string | null;
  readonly remark: string | null;
}

/** Rows below the heads of their columns. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** An operational goal. */
export interface ReportGoal {
  /** `1.1. Wsparcie rodzin` */
  readonly title: string;
  readonly counts: string;
  readonly windows: readonly ReportWindow[];
  readonly directions: { readonly title: string; readonly items: readonly string[] };
  readonly responsible: {
    readonly title: string;
    readonly groups: readonly {
      readonly title: string | null;
      readonly items: readonly string[];
      readonly remark: string | null;
    }[];
  };
  readonly table: ReportTable;
  /** Said where some of its rows differ; null where none does. */
  readonly differing: string | null;
}

/** A strategic goal with the goals that lead to it: a chapter. */
export interface ReportChapter {
  readonly label: string;
  readonly title: string;
  readonly goals: readonly ReportGoal[];
}

/** The rows whose numbers differ, in a table and drawn, and those that have none. */
export interface ReportDifferences {
  readonly title: string;
  readonly lead: string;
  readonly differing: ReportTable;
  readonly chartTitle: string;
  readonly chartNote: string;
  readonly legend: readonly { readonly shape: "declared" | "sum" | "zero"; readonly text: string }[];
  readonly charts: readonly {
    readonly name: string;
    readonly chart: IndicatorChartView;
    /** What the drawing shows, in words. */
    readonly alt: string;
  }[];
  readonly missing: ReportTable;
  readonly missingLead: string;
}

/** The strategy and the report on it, as a book; all texts are set. */
export interface ReportView extends DocumentHead {
  /** Year of the report. */
  readonly year: number;
  readonly strategyName: string;
  /** `Dane z 2021 roku`, on every page. */
  readonly yearText: string;
  /** That it does not tell of help today. */
  readonly warning: string;
  readonly windowsAlt: string;
  readonly contentsTitle: string;
  readonly texts: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly reading: {
    readonly title: string;
    readonly terms: readonly { readonly term: string; readonly text: string }[];
    readonly counts: readonly { readonly agreement: ReportWindow; readonly rows: string; readonly text: string }[];
  };
  readonly goalsTitle: string;
  readonly goalsLead: string;
  readonly looks: readonly { readonly agreement: ReportWindow; readonly text: string }[];
  readonly chapters: readonly ReportChapter[];
  readonly differences: ReportDifferences;
  readonly programs: { readonly title: string; readonly items: readonly string[] };
  readonly conclusions: { readonly title: string; readonly items: readonly (readonly string[])[] };
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  readonly sources: readonly {
    readonly title: string;
    readonly asOf: string;
    readonly reason: string;
    readonly facts: readonly { readonly text: string; readonly remark: string | null }[];
  }[];
}
