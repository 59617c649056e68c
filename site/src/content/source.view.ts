// SPDX-License-Identifier: EUPL-1.2

/** What kind of record on the page a fact belongs to. */
export type FactKind =
  | "OFFER"
  | "PLACE"
  | "OFFER_AT_PLACE"
  | "HOURS"
  | "CONTACT"
  | "ORGANIZATION"
  | "DOCUMENT"
  | "PROGRAM";

/** Where in a source one record of the page stands. */
export interface FactView {
  readonly kind: FactKind;
  /** Name of the record. */
  readonly name: string;
  /** Lines or heading in the document. */
  readonly locator: string;
  /** How the record departs from the document; null where it does not. */
  readonly remark: string | null;
}

/** A document that facts of the page come from. */
export interface SourceView {
  readonly slug: string;
  readonly title: string;
  /** Page that the copy was made of; null where it is not known. */
  readonly url: string | null;
  /** What is known of its age, and why. */
  readonly asOfReason: string;
  readonly facts: readonly FactView[];
}
