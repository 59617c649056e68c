// SPDX-License-Identifier: EUPL-1.2

import type { RecordText } from "./texts-of-record.ts";

/** What is wrong with one text, in a sentence, and what to write instead. */
export interface TextFault {
  readonly message: string;
  readonly mend: string;
}

/** What a check of one text must know of the rest. */
export interface CheckContext {
  /** Numbers of all contact points, E.164. */
  readonly contactPhones: ReadonlySet<string>;
  /** E-mail addresses of all contact points, in lower case. */
  readonly contactEmails: ReadonlySet<string>;
  /** Full names of the persons whom the record declares as holding a public function. */
  readonly namedPersons: readonly string[];
}

/** A rule over one text. */
export type TextCheck = (text: RecordText, context: CheckContext) => readonly TextFault[];
