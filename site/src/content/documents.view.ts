// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A legal act by its name. */
export interface LegalActView {
  readonly slug: string;
  /** Title, or what it is about where no source prints the title. */
  readonly title: string;
  readonly actType: "STATUTE" | "RESOLUTION" | "ORDER";
  /** Number as printed; null where it has none. */
  readonly number: string | null;
  readonly issuer: string | null;
  /** Day of the act, `YYYY-MM-DD`; null where no source gives it. */
  readonly adoptedOn: string | null;
}

/** A document of the centre or the town. */
export interface DocumentView {
  readonly slug: string;
  readonly title: string;
  /** The act that adopted it; null where no source names one. */
  readonly legalAct: LegalActView | null;
  /** Where the file can be had; null where the editors have none yet. */
  readonly fileUrl: string | null;
  readonly isUnconfirmed: boolean;
}

/** A programme or plan that holds for some calendar years, both inclusive; null where no source says. */
export interface ProgramView {
  readonly slug: string;
  readonly name: string;
  readonly summary: string | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
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
