// SPDX-License-Identifier: EUPL-1.2

/** A record that an earlier release had and this one does not. */
export interface RemovedRecord {
  readonly id: string;
  /** Name of its type, as `Offer`. */
  readonly kind: string;
  /** Number of the release that removed it. */
  readonly inRelease: number | null;
}
