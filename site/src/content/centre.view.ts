// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "./contact.view.ts";
import type { PlaceView } from "./place.view.ts";
import type { ShellView } from "./shell.view.ts";
import type { SourceView } from "./source.view.ts";

/** A department or facility of the centre. */
export interface CentrePartView {
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly places: readonly PlaceView[];
  readonly contacts: readonly ContactView[];
  readonly isUnconfirmed: boolean;
}

/** The contact page: the centre and its parts, in the order of the source. */
export interface CentrePageView {
  readonly shell: ShellView;
  readonly name: string;
  readonly description: string | null;
  readonly places: readonly PlaceView[];
  /** The office first, then those who hear complaints, and others. */
  readonly contacts: readonly ContactView[];
  readonly departments: readonly CentrePartView[];
  readonly facilities: readonly CentrePartView[];
  readonly sources: readonly SourceView[];
}
