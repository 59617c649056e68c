// SPDX-License-Identifier: EUPL-1.2
// Records of a strategy and its report as the API gives them, for tests; each test states the values that it depends on.

import type { FullIndicator } from "./indicator.ts";
import type { FullStrategicGoal, Report } from "./strategy.ts";

type Value = FullIndicator["values"][number];
type Contribution = Value["contributions"][number];

/** A value of 2021 of which nothing is known. */
export function aValue(given: Partial<Value> = {}): Value {
  return {
    agreement: "NOT_COMPARABLE",
    contributions: [],
    declared: null,
    difference: null,
    isApproximate: false,
    remark: null,
    sum: null,
    year: 2021,
    ...given,
  };
}

/** What a body reported. */
export function aContribution(value: number | null, given: Partial<Contribution> = {}): Contribution {
  return {
    activity: null,
    isApproximate: false,
    isOutsideSum: false,
    note: null,
    organization: { name: { text: "Ośrodek" }, shortName: null, slug: "osrodek" },
    parts: [],
    value,
    ...given,
  };
}

/** The first indicator of goal 1.1. */
export function anIndicator(value: Partial<Value> = {}, given: Partial<FullIndicator> = {}): FullIndicator {
  return {
    citations: [],
    name: { text: "liczba rodzin" },
    operationalGoal: { number: "1.1", slug: "cel-1-1" },
    row: 1,
    slug: "wskaznik-1-1-1",
    values: [aValue(value)],
    ...given,
  };
}

/** A strategic goal with operational goals of the numbers given. */
export function aStrategicGoal(number: number, goals: readonly string[]): FullStrategicGoal {
  return {
    citations: [],
    name: { text: `Cel ${number}` },
    number,
    operationalGoals: goals.map((each) => ({
      bodies: [],
      citations: [],
      directions: [],
      name: { text: `Cel ${each}` },
      number: each,
      slug: `cel-${each.replace(".", "-")}`,
    })),
    slug: `cel-${number}`,
  };
}

/** A report on a strategy of 2014–2021. */
export function aReport(given: Partial<Report> = {}): Report {
  const strategy: Report["strategy"] = {
    adoptedBy: null,
    citations: [],
    conclusions: [],
    mission: null,
    name: { text: "Strategia" },
    programs: [],
    slug: "strategia",
    summary: { text: "Strategia była planem." },
    yearFrom: 2014,
    yearTo: 2021,
  };
  return { strategy, goals: [], indicators: [], ...given };
}
