// SPDX-License-Identifier: EUPL-1.2

import type { LegalActView } from "./documents.view.ts";
import type { BodyView } from "./report.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { StripView } from "./strip.view.ts";

/** Whether a programme runs today, has ended, or is known only from the report on a past year. */
export type StandingView = "CURRENT" | "FORMER" | "REPORTED";

/** Whose programme it is. */
export type LevelView = "CENTRE" | "COUNTY" | "MUNICIPAL" | "NATIONAL";

/** A thing by its name, with a page of its own. */
export interface NamedView {
  readonly slug: string;
  readonly name: string;
}

/** A programme in the list, with its years as windows. */
export interface ProgramRowView extends NamedView {
  readonly summary: string | null;
  readonly standing: StandingView;
  readonly level: LevelView | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  /** A window for each year from the first to the last of all programmes; null where no source gives its years. */
  readonly strip: StripView | null;
}

/** The list of programmes, those that run first. */
export interface ProgramsPageView {
  readonly shell: ShellView;
  readonly groups: readonly { readonly standing: StandingView; readonly programs: readonly ProgramRowView[] }[];
  /** First and last year of the windows, inclusive; null where no programme has years. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Year that the site is made in. */
  readonly thisYear: number;
  readonly sources: readonly SourceView[];
}

/** A number of something, or an amount; all null where the source gives none. */
interface QuantityView {
  readonly text: string;
  readonly count: number | null;
  /** What is counted, in the genitive plural. */
  readonly unit: string | null;
  readonly amountGrosze: number | null;
}

/** What a programme achieved. */
export interface ResultView extends QuantityView {
  readonly isApproximate: boolean;
  readonly parts: readonly QuantityView[];
  readonly remark: string | null;
  /** Place in the source; null where it is that of the programme. */
  readonly locator: string | null;
}

/** What a source says of a fact that it, or another, tells in another way too. */
export interface StatementView {
  readonly text: string;
  readonly isShown: boolean;
  readonly reason: string;
  /** Where it stands, each place with the title of its source. */
  readonly places: readonly { readonly source: string; readonly locator: string }[];
}

/** The page of a programme. */
export interface ProgramPageView extends Omit<ProgramRowView, "strip"> {
  readonly shell: ShellView;
  readonly isUnconfirmed: boolean;
  /** What it is called elsewhere. */
  readonly aliases: readonly StatementView[];
  readonly adoptedBy: LegalActView | null;
  /** Acts that changed it, the first change first. */
  readonly amendedBy: readonly LegalActView[];
  readonly aims: readonly string[];
  readonly executors: readonly BodyView[];
  readonly strategies: readonly string[];
  readonly predecessor: NamedView | null;
  readonly successors: readonly NamedView[];
  readonly results: readonly { readonly year: number; readonly results: readonly ResultView[] }[];
  /** Facts other than the name that the sources tell in more than one way. */
  readonly contradictions: readonly (readonly StatementView[])[];
  readonly documents: readonly NamedView[];
  readonly offers: readonly (NamedView & { readonly standing: StandingView })[];
  readonly sources: readonly SourceView[];
}
