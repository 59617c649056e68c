// SPDX-License-Identifier: EUPL-1.2

import type { ComplianceReason, ComplianceView, TestMode } from "../content/accessibility-statement.view.ts";
import { type Locale, locales } from "./locale.ts";
import { sayAt } from "./say.ts";
import { easyStatement } from "./statement-words.easy.ts";
import { englishStatement } from "./statement-words.en.ts";
import { polishStatement } from "./statement-words.pl.ts";
import { ukrainianStatement } from "./statement-words.uk.ts";
import { typesetWords } from "./typeset-words.ts";

/** Words of the accessibility statement; the wording of headings and of the status is the Ministry's, not ours. */
export interface StatementWords {
  readonly title: string;
  readonly description: string;
  /** In place of a fact that the office must supply. */
  readonly noData: string;
  /** What the statement is about, in the case that its sentence asks for. */
  readonly scope: string;
  /** The sentence around the scope, after the name of the body. */
  readonly promise: readonly [beforeScope: string, afterScope: string];
  readonly appliesTo: string;
  readonly addressUnknown: string;
  readonly sitePublishedOn: string;
  readonly siteUpdatedOn: string;
  readonly stateTitle: string;
  /** The sentence around the words that are printed bold. */
  readonly status: Readonly<Record<ComplianceView["status"], readonly [before: string, status: string, after: string]>>;
  readonly whyTitle: string;
  readonly reasons: Readonly<Record<ComplianceReason, string>>;
  readonly inaccessibleTitle: string;
  readonly nonComplianceTitle: string;
  readonly noBarriers: string;
  readonly noExemptions: string;
  readonly alternative: string;
  readonly mendedBy: string;
  readonly preparationTitle: string;
  readonly preparedOn: string;
  readonly reviewedOn: string;
  readonly assessment: Readonly<Record<"EXTERNAL_AUDIT" | "SELF_ASSESSMENT" | "NONE", string>>;
  readonly reviewRule: string;
  /** What a test by programs was and found. */
  readonly test: {
    readonly lead: string;
    readonly testedOn: string;
    readonly tools: string;
    readonly engines: string;
    readonly pageCount: string;
    readonly modes: string;
    readonly modeNames: Readonly<Record<TestMode, string>>;
    readonly faultCount: string;
    readonly limits: string;
  };
  readonly comfortTitle: string;
  readonly comforts: readonly string[];
  readonly feedbackTitle: string;
  readonly feedback: string;
  readonly email: string;
  readonly phone: string;
  readonly requestRight: string;
  readonly requestLead: string;
  readonly requestItems: readonly string[];
  readonly answers: readonly string[];
  readonly procedureTitle: string;
  readonly procedure: readonly string[];
  readonly ombudsman: string;
  readonly ombudsmanLink: string;
  readonly otherTitle: string;
  readonly architectureTitle: string;
  readonly seat: string;
  readonly architectureLink: string;
  readonly communicationTitle: string;
  readonly onlineInterpreter: string;
  readonly otherWays: string;
  readonly easyText: string;
  readonly signVideo: string;
  readonly communicationLink: string;
}

/** The words as they are written, by language. */
export const statementWords: Readonly<Record<Locale["tag"], StatementWords>> = {
  pl: polishStatement,
  "pl-x-etr": easyStatement,
  uk: ukrainianStatement,
  en: englishStatement,
};

/** Set once: the footer of every page needs them. */
const setWords = new Map(
  locales.map((locale) => [
    locale.tag,
    typesetWords(statementWords[locale.tag], sayAt({ pathname: `${locale.prefix}/` }).typeset),
  ]),
);

/** The words of the language of a page, set by its rules of print. */
export function statementWordsAt(url: { readonly pathname: string }): StatementWords {
  const { tag } = sayAt(url).locale;
  return setWords.get(tag) ?? statementWords[tag];
}
