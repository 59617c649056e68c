// SPDX-License-Identifier: EUPL-1.2

import type { AnswersView } from "./answers.view.ts";
import type { DownloadView } from "./downloads.view.ts";
import type { LanguageView } from "./language.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";
import type { TextView } from "./text.view.ts";
import type { TranslationView } from "./translation.view.ts";

/** A group as a list names it. */
export interface GroupLine {
  readonly slug: string;
  readonly name: TextView;
  /** How to know that one belongs to it. */
  readonly description: TextView;
}

/** The list of all groups. */
export interface GroupsView {
  readonly shell: ShellView;
  readonly groups: readonly GroupLine[];
  /** Whether some can be read in Polish alone and are not listed. */
  readonly hasMoreInPolish: boolean;
  readonly translation: TranslationView;
}

/** The page of a group. */
export interface GroupPageView extends GroupLine {
  readonly shell: ShellView;
  /** Whether someone could be in danger for having it open; then it has a quick exit and a title that tells nothing. */
  readonly isSensitive: boolean;
  /** Languages in which the page exists. */
  readonly languages: readonly LanguageView[];
  readonly answers: AnswersView;
  readonly downloads: readonly DownloadView[];
  readonly sources: readonly SourceView[];
  readonly translation: TranslationView;
}
