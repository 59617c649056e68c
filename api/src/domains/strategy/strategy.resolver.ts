// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Program } from "../programs/program.entity.ts";
import { Indicator } from "./indicator.entity.ts";
import { OperationalGoal } from "./operational-goal.entity.ts";
import { StrategicGoal } from "./strategic-goal.entity.ts";
import { Strategy } from "./strategy.entity.ts";

/** Queries over strategies. */
export const StrategyQueries = recordQueries(Strategy, {
  one: "strategy",
  many: "strategies",
  description: "strategies (strategie)",
});

/** Queries over strategic goals. */
export const StrategicGoalQueries = recordQueries(StrategicGoal, {
  one: "strategicGoal",
  many: "strategicGoals",
  description: "strategic goals (cele strategiczne), in order",
});

/** Queries over operational goals. */
export const OperationalGoalQueries = recordQueries(OperationalGoal, {
  one: "operationalGoal",
  many: "operationalGoals",
  description: "operational goals (cele operacyjne), in order",
});

/** From a strategy down to its goals. */
@Resolver(() => Strategy)
export class StrategyGoals {
  @FieldResolver(() => [StrategicGoal], { description: "Its strategic goals, in order." })
  strategicGoals(@Root() strategy: Strategy, @Ctx() { store }: StoreContext): readonly StrategicGoal[] {
    return store.referring(StrategicGoal, "strategy", strategy.id);
  }
}

/** From a strategic goal down to operational ones. */
@Resolver(() => StrategicGoal)
export class StrategicGoalGoals {
  @FieldResolver(() => [OperationalGoal], { description: "Operational goals that lead to it, in order." })
  operationalGoals(@Root() goal: StrategicGoal, @Ctx() { store }: StoreContext): readonly OperationalGoal[] {
    return store.referring(OperationalGoal, "strategicGoal", goal.id);
  }
}

/** From an operational goal down to what measures it. */
@Resolver(() => OperationalGoal)
export class OperationalGoalIndicators {
  @FieldResolver(() => [Indicator], { description: "Indicators that measure it, in printed order." })
  indicators(@Root() goal: OperationalGoal, @Ctx() { store }: StoreContext): readonly Indicator[] {
    return store.referring(Indicator, "operationalGoal", goal.id);
  }
}

/** Where a programme belongs. */
@Resolver(() => Program)
export class ProgramStrategies {
  @FieldResolver(() => [Strategy], { description: "Strategies that it carries out." })
  strategies(@Root() program: Program, @Ctx() { store }: StoreContext): readonly Strategy[] {
    return store.referring(Strategy, "programs", program.id);
  }
}
