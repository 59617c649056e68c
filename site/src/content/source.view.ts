// SPDX-License-Identifier: EUPL-1.2

/** What kind of record on the page a fact belongs to. */
export type FactKind =
  | "SITUATION"
  | "GROUP"
  | "OFFER"
  | "PLACE"
  | "OFFER_AT_PLACE"
  | "HOURS"
  | "CONTACT"
  | "ORGANIZATION"
  | "DOCUMENT"
  | "PROGRAM"
  | "LEGAL_ACT"
  | "STRATEGY"
  | "GOAL"
  | "INDICATOR"
  | "STATEMENT";

/** Where in a source one record of the page stands. */
export interface FactView {
  readonly kind: FactKind;
  /** Name of the record. */
  readonly name: string;
  /** Lines or heading in the document. */
  readonly locator: string;
  /** How the record departs from the document; null where it does not. */
  readonly remark: string | null;
  /** Day on which the record was last confirmed, `YYYY-MM-DD`; null where it never was; undefined where it does not say. */
  readonly verifiedOn: string | null | undefined;
}

/** A document that facts of the page come from. */
export interface SourceView {
  readonly slug: string;
  readonly title: string;
  /** Page that the copy was made of; null where it is not known. */
  readonly url: string | null;
  /** What is known of its age, and why. */
  readonly asOfReason: string;
  /** The document cannot be older than this day, `YYYY-MM-DD`; null where nothing bounds its age. */
  readonly asOfFrom: string | null;
  /** The document cannot be younger than this day, `YYYY-MM-DD`; null where nothing bounds it. */
  readonly asOfTo: string | null;
  readonly facts: readonly FactView[];
}
