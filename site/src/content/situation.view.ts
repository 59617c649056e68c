// SPDX-License-Identifier: EUPL-1.2

import type { AnswersView } from "./answers.view.ts";
import type { CallView } from "./contact.view.ts";
import type { LanguageView } from "./language.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** A situation as a list names it. */
export interface SituationLine {
  readonly slug: string;
  /** In the first person, as a heading says it: without a full stop. */
  readonly sentence: TextView;
  /** Whether it cannot wait. */
  readonly isUrgent: boolean;
}

/** The list of all situations. */
export interface SituationsView {
  readonly shell: ShellView;
  readonly urgent: readonly SituationLine[];
  readonly others: readonly SituationLine[];
  /** Whether some can be read in Polish alone and are not listed. */
  readonly hasMoreInPolish: boolean;
  readonly translation: TranslationView;
}

/** The page of a situation. */
export interface SituationPageView extends SituationLine {
  readonly shell: ShellView;
  /** What to do first; null where the offers say it. */
  readonly advice: TextView | null;
  /** Confirmed numbers of what cannot wait, each number once. */
  readonly calls: readonly CallView[];
  /** Whether someone could be in danger for having it open; then it has a quick exit and a title that tells nothing. */
  readonly isSensitive: boolean;
  /** Languages in which the page exists. */
  readonly languages: readonly LanguageView[];
  readonly answers: AnswersView;
  readonly sources: readonly SourceView[];
  readonly translation: TranslationView;
}
