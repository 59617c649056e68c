// SPDX-License-Identifier: EUPL-1.2

import type { LegalActView } from "./documents.view.ts";
import type { NamedView, StatementView } from "./program.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A legal act with what it did. */
export interface LegalActItemView extends LegalActView {
  /** Where it is promulgated, as printed; null where no source says. */
  readonly journal: string | null;
  /** Where it can be read; null where the editors have no address yet. */
  readonly url: string | null;
  readonly programs: readonly NamedView[];
  readonly documents: readonly NamedView[];
  readonly amends: readonly LegalActView[];
  readonly amendedBy: readonly LegalActView[];
  /** Facts that the sources tell in more than one way. */
  readonly contradictions: readonly (readonly StatementView[])[];
}

/** The page of legal acts: those of the town by day, then statutes as listed. */
export interface LegalActsPageView {
  readonly shell: ShellView;
  readonly groups: readonly {
    readonly actType: LegalActView["actType"];
    readonly acts: readonly LegalActItemView[];
  }[];
  readonly sources: readonly SourceView[];
}
