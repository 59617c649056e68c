// SPDX-License-Identifier: EUPL-1.2

/** Where in a file a fault is; what does not apply is null. */
export interface FaultPlace {
  /** Number of the page, from 1. */
  readonly page: number | null;
  /** Object at fault as PDF names it (`12 0 R`). */
  readonly object: string | null;
  /** Way to the structure element, from the root (`Document > Table > TR`), or what else names the place. */
  readonly element: string | null;
}

/** What was found about one condition; `notApplicable` means that the file has nothing that it speaks of. */
export type Outcome = "passed" | "failed" | "notApplicable";

/** One condition with its outcome. */
export interface ConditionVerdict {
  /** Failure condition of the Matterhorn Protocol 1.1 (`13-004`), or a name of ours where that has none. */
  readonly id: string;
  /** The failure in a few English words. */
  readonly title: string;
  /** Clause of ISO 14289-1 that asks for it. */
  readonly clause: string;
  readonly outcome: Outcome;
  /** Polish sentences for an editor: what is wrong and what to do; null unless it failed. */
  readonly message: string | null;
  /** How many places are at fault. */
  readonly placeCount: number;
  /** The first twenty of them. */
  readonly places: readonly FaultPlace[];
}

/** What can be told of a PDF's accessibility without a human: it can prove that a file is bad, never that it is good. */
export interface PdfVerdict {
  readonly pageCount: number;
  /** Language that the catalog states, as written; null where it states none. */
  readonly language: string | null;
  /** Title in the metadata; null where there is none. */
  readonly title: string | null;
  /** All conditions, failed or not, always in the same order. */
  readonly conditions: readonly ConditionVerdict[];
}
