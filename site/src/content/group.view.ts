// SPDX-License-Identifier: EUPL-1.2

/** An offer as a list names it. */
export interface OfferLine {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** Whether it cannot wait. */
  readonly isUrgent: boolean;
}

/** People whom the centre helps for the same reason, with what there is for them, the most urgent first. */
export interface GroupView {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly offers: readonly OfferLine[];
}
