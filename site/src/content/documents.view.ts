// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A document of the centre or the town. */
export interface DocumentView {
  readonly slug: string;
  readonly title: string;
  /** Number of the resolution, as printed; null where there is none. */
  readonly resolutionNumber: string | null;
  readonly adoptedBy: string | null;
  /** Day of the resolution, `YYYY-MM-DD`; null where no source gives it. */
  readonly adoptedOn: string | null;
  /** Where the file can be had; null where the editors have none yet. */
  readonly fileUrl: string | null;
  readonly isUnconfirmed: boolean;
}

/** A programme or plan that holds for some calendar years, both inclusive. */
export interface ProgramView {
  readonly slug: string;
  readonly name: string;
  readonly summary: string | null;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly documents: readonly { readonly slug: string; readonly title: string }[];
  readonly isUnconfirmed: boolean;
}

/** The page of programmes and documents. */
export interface DocumentsPageView {
  readonly shell: ShellView;
  readonly programs: readonly ProgramView[];
  readonly documents: readonly DocumentView[];
  readonly sources: readonly SourceView[];
}
