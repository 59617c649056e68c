// SPDX-License-Identifier: EUPL-1.2

import type { BuildingView } from "./building.view.ts";
import type { PhoneView } from "./contact.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";

/** Why a site may not call itself fully compliant. */
export type ComplianceReason =
  | "FACTS_MISSING"
  | "NEVER_REVIEWED"
  | "REVIEW_OVERDUE"
  | "BARRIERS_KNOWN"
  | "NOT_TESTED"
  | "TEST_FAILED";

/** How far the site meets the annex to the act, and why not further; no reasons where it meets it fully. */
export interface ComplianceView {
  readonly status: "FULL" | "PARTIAL";
  readonly reasons: readonly ComplianceReason[];
}

/** A way in which each page was opened for a test: a narrow screen, a dark look, larger text and so on. */
export type TestMode = "PHONE" | "DARK" | "FORCED_COLORS" | "MORE_CONTRAST" | "LARGE_TEXT" | "WIDE_SPACING";

/** A program with its whole version. */
interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What a test of every page of a centre's site by programs found. */
export interface SiteTest {
  /** `YYYY-MM-DD`, the day that the test was run on. */
  readonly testedOn: string;
  readonly centreId: string;
  /** Browsers that the pages were opened in. */
  readonly engines: readonly Tool[];
  /** Programs that looked for faults, by the rules that have these tags. */
  readonly tools: readonly Tool[];
  readonly ruleTags: readonly string[];
  readonly modes: readonly TestMode[];
  readonly pageCount: number;
  /** Number of faults in all modes of all pages. */
  readonly faultCount: number;
}

/** Something that is known not to be accessible. */
export interface BarrierView {
  readonly description: TextView;
  readonly alternative: TextView | null;
  /** `YYYY-MM-DD`; null where no day is promised. */
  readonly mendedBy: string | null;
}

/** Facts of the statement; null is what the office must still supply. Days are `YYYY-MM-DD`. */
export interface StatementView {
  readonly bodyName: string;
  readonly siteUrl: string | null;
  readonly sitePublishedOn: string | null;
  readonly siteUpdatedOn: string | null;
  readonly preparedOn: string | null;
  readonly reviewedOn: string | null;
  readonly assessmentMethod: "EXTERNAL_AUDIT" | "SELF_ASSESSMENT" | null;
  readonly barriers: readonly BarrierView[];
  readonly contactName: TextView | null;
  readonly email: string | null;
  readonly phone: PhoneView | null;
  readonly hasOnlineInterpreter: boolean | null;
  readonly communicationWays: readonly TextView[];
  readonly ombudsmanUrl: string | null;
  /** The seat first. */
  readonly buildings: readonly BuildingView[];
}

/** The page of the accessibility statement. */
export interface StatementPageView extends StatementView {
  readonly shell: ShellView;
  readonly compliance: ComplianceView;
  /** Null where nobody has tested the site of this centre. */
  readonly test: SiteTest | null;
  readonly sources: readonly SourceView[];
}
