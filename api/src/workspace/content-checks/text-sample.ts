// SPDX-License-Identifier: EUPL-1.2

import type { TextCheck } from "./text-check.ts";
import type { RecordText } from "./texts-of-record.ts";

const CONTEXT = { contactPhones: new Set<string>(), contactEmails: new Set<string>(), namedPersons: [] };

/** A Polish text of an offer, as tests of single checks need it; what matters to the test is told in `more`. */
export function textSample(text: string, more: Partial<RecordText> = {}): RecordText {
  const common = { path: ["description"], language: "pl", original: null } as const;
  return { ...common, text, isLead: false, isProse: true, isProvenance: false, ...more };
}

/** Messages of a check over a text in a pack without contact points and named persons. */
export function messagesOf(check: TextCheck, text: string, more: Partial<RecordText> = {}): readonly string[] {
  return check(textSample(text, more), CONTEXT).map((fault) => fault.message);
}
