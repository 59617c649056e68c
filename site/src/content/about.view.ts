// SPDX-License-Identifier: EUPL-1.2

import type { CentrePageView } from "./centre.view.ts";
import type { SourceView } from "./source.view.ts";

/** A name and what it means, in a sentence or two. */
export interface AboutLine {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
}

/** An offer that can be had today. */
export interface AboutOfferLine extends AboutLine {
  readonly isUnconfirmed: boolean;
}

/** What the centre does. */
export interface AboutPageView {
  readonly centre: CentrePageView;
  readonly groups: readonly AboutLine[];
  readonly offers: readonly AboutOfferLine[];
  /** Of the offers; the contact page tells those of the centre. */
  readonly sources: readonly SourceView[];
}
