// SPDX-License-Identifier: EUPL-1.2
// Programmes and acts as the API gives them, for tests; each test states the values that it depends on.

import type { StatementPartsFragment } from "@okienko/schema/documents";
import type { FullProgram, ProgramOutcome } from "./program.ts";

type Act = NonNullable<FullProgram["adoptedBy"]>;

/** A resolution without a day. */
export function anAct(slug: string, given: Partial<Act> = {}): Act {
  return {
    actType: "RESOLUTION",
    adoptedOn: null,
    citations: [],
    issuer: null,
    number: null,
    slug,
    title: { text: `Uchwała ${slug}` },
    ...given,
  };
}

/** A programme that runs, of which nothing else is known. */
export function aProgram(given: Partial<FullProgram> = {}): FullProgram {
  return {
    adoptedBy: null,
    aims: [],
    amendedBy: [],
    citations: [],
    documents: [],
    executors: [],
    level: null,
    name: { text: "Program" },
    offers: [],
    predecessor: null,
    slug: "program",
    standing: "CURRENT",
    strategies: [],
    successors: [],
    summary: null,
    verification: "DOCUMENTED",
    yearFrom: null,
    yearTo: null,
    ...given,
  };
}

/** What was done in 2021, without a number. */
export function aResult(given: Partial<ProgramOutcome["results"][number]> = {}): ProgramOutcome["results"][number] {
  return {
    amountGrosze: null,
    count: null,
    isApproximate: false,
    locator: null,
    parts: [],
    remark: null,
    text: { text: "Poradnictwo" },
    unit: null,
    year: 2021,
    ...given,
  };
}

/** What a source says of a fact. */
export function aStatement(fact: string, text: string, isShown: boolean): StatementPartsFragment {
  return { citations: [], fact, isShown, reason: { text: "Tak stoi w źródle." }, text: { text } };
}
