// SPDX-License-Identifier: EUPL-1.2

/** A rule of an outside standard that the data do not follow, because it would make them say less than the sources. */
export interface PatchedRule {
  readonly standard: "HSDS 3.1";
  /** The rule, as a path in the standard's own words. */
  readonly rule: string;
  /** Why, in Polish, for the page that tells of it. */
  readonly reason: string;
  /** Number of the issue at openreferral/specification; null where none is known. */
  readonly upstreamIssue: number | null;
}

/** All rules that the HSDS export does not follow; they concern the tables of the data package alone. */
export const PATCHED_RULES: readonly PatchedRule[] = [
  {
    standard: "HSDS 3.1",
    rule: "program.organization_id: unique",
    reason: "Według tej reguły jednostka mogłaby mieć tylko jeden program. Podajemy wszystkie programy.",
    upstreamIssue: 260,
  },
  {
    standard: "HSDS 3.1",
    rule: "program.organization_id: required",
    reason: "Dla części programów żadne źródło nie podaje, kto je prowadzi. Nie zgadujemy.",
    upstreamIssue: null,
  },
];
