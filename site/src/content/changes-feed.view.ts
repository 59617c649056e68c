// SPDX-License-Identifier: EUPL-1.2

/** What kind of record was confirmed or announced. */
export type ChangedKind =
  | "CONTACT"
  | "DOCUMENT"
  | "GROUP"
  | "LEGAL_ACT"
  | "NEWS"
  | "NOTICE"
  | "OFFER"
  | "OFFER_AT_PLACE"
  | "ORGANIZATION"
  | "PLACE"
  | "PROGRAM"
  | "SITUATION";

/** A record that was confirmed, or a text that was announced. */
export interface ChangeEntryView {
  /** UUID of the record. */
  readonly id: string;
  readonly kind: ChangedKind;
  /** Slug of the record whose page tells of it. */
  readonly slug: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** The feed of changes, the newest at the head. */
export interface ChangesFeedView {
  /** UUID of the centre whose content it is. */
  readonly centreId: string;
  readonly author: string;
  /** Day of the newest change, or the newest that the centre's own record knows; null where none is known. */
  readonly updatedOn: string | null;
  readonly entries: readonly ChangeEntryView[];
}
