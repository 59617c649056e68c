// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { anIndicator, aReport, aStrategicGoal } from "./report.examples.ts";
import { strategyView } from "./strategy.ts";

const windowsIn = (path = "") => path.split("z").length - 1;

describe("strategyView", () => {
  it("draws a window for each indicator of a goal: lit where the numbers agree, half lit where they differ", () => {
    const agreements = ["AGREES", "AGREES", "DIFFERS", "NOT_COMPARABLE"] as const;
    const indicators = agreements.map((agreement) => anIndicator({ agreement }));
    const view = strategyView(aReport({ goals: [aStrategicGoal(1, ["1.1"])], indicators }));
    const goal = view.goals[0]?.goals[0];
    expect(goal?.counts).toEqual({ all: 4, agree: 2, differ: 1, missing: 1 });
    expect([goal?.strip.paths.LIT, goal?.strip.paths.HALF, goal?.strip.paths.BLIND].map(windowsIn)).toEqual([2, 1, 1]);
  });

  it("gives each goal its own indicators only", () => {
    const other = anIndicator({}, { operationalGoal: { number: "1.2", slug: "cel-1-2" } });
    const goals = [aStrategicGoal(1, ["1.1", "1.2"])];
    const view = strategyView(aReport({ goals, indicators: [anIndicator(), other, other] }));
    expect(view.goals[0]?.goals.map(({ counts }) => counts.all)).toEqual([1, 2]);
    expect(view.counts.all).toBe(3);
  });

  it("has no mission and no year of a report where no source gives them", () => {
    expect(strategyView(aReport())).toMatchObject({ mission: [], reportYear: null, conclusions: [] });
  });
});
