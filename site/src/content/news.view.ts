// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A person whom the news names, always in a public function. */
export interface NamedPersonView {
  readonly name: string;
  readonly publicFunction: string;
}

/** The page of one piece of news. */
export interface NewsPageView {
  readonly shell: ShellView;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
  /** `YYYY-MM-DD`; null where the source has no date. */
  readonly publishedOn: string | null;
  readonly persons: readonly NamedPersonView[];
  readonly offers: readonly { readonly slug: string; readonly name: string }[];
  readonly isUnconfirmed: boolean;
  readonly sources: readonly SourceView[];
}
