// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { differencesPage, goalPages } from "./goal.ts";
import { anIndicator, aReport, aStrategicGoal } from "./report.examples.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null } as Parameters<typeof goalPages>[1];

describe("goalPages", () => {
  const report = aReport({ goals: [aStrategicGoal(1, ["1.1", "1.2"]), aStrategicGoal(2, ["2.1"])] });

  it("leads from one goal to the next, over the border of a strategic goal too", () => {
    expect(goalPages(report, shell).map(({ previous, next }) => [previous?.number, next?.number])).toEqual([
      [undefined, "1.2"],
      ["1.1", "2.1"],
      ["1.2", undefined],
    ]);
  });

  it("names the strategic goal that a goal leads to", () => {
    expect(goalPages(report, shell)[2]?.strategicGoal).toEqual({ number: 2, name: "Cel 2" });
  });
});

describe("differencesPage", () => {
  it("lists the rows that differ apart from those that have no number, and leaves out the rest", () => {
    const indicators = [
      anIndicator({ agreement: "AGREES", declared: 1, sum: 1 }, { slug: "a" }),
      anIndicator({ agreement: "DIFFERS", declared: 5, sum: 8 }, { slug: "b" }),
      anIndicator({ agreement: "NOT_COMPARABLE" }, { slug: "c" }),
    ];
    const page = differencesPage(aReport({ indicators }), shell);
    expect([page.differing.map(({ slug }) => slug), page.missing.map(({ slug }) => slug)]).toEqual([["b"], ["c"]]);
  });

  it("is empty where the content has no strategy", () => {
    expect(differencesPage(null, shell)).toMatchObject({ reportYear: null, differing: [], missing: [] });
  });
});
