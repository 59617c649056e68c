// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import { requireSlug } from "../../store/required-record.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Indicator } from "./indicator.entity.ts";
import { Agreement, agreementOf, differenceOf, sumOf } from "./indicator.rules.ts";
import { IndicatorFilter } from "./indicator-filter.input.ts";
import { IndicatorValue } from "./indicator-value.type.ts";
import { OperationalGoal } from "./operational-goal.entity.ts";

/** Queries over indicators. */
export const IndicatorQueries = recordQueries(Indicator, {
  one: "indicator",
  many: "indicators",
  description: "indicators (wskaźniki), in printed order",
  filter: {
    input: IndicatorFilter,
    test: ({ operationalGoal, organization, agreements, isDeclared }: IndicatorFilter, store) => {
      const goal = requireSlug(store, OperationalGoal, operationalGoal, "operationalGoal");
      const body = requireSlug(store, Organization, organization, "organization");
      return ({ operationalGoal: ofGoal, values }) =>
        (goal === null || ofGoal === goal) &&
        (body === null || values.some((value) => value.contributions.some((one) => one.organization === body))) &&
        (!agreements || values.some((value) => agreements.includes(agreementOf(value)))) &&
        (typeof isDeclared !== "boolean" || values.some(({ declared }) => (declared !== null) === isDeclared));
    },
  },
});

/** What is reckoned of a value; it never overwrites what was declared. */
@Resolver(() => IndicatorValue)
export class IndicatorValueResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: "Sum of what the bodies reported (suma), without what stands outside; null where none gave a number.",
  })
  sum(@Root() value: IndicatorValue): number | null {
    return sumOf(value);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Declared value less the sum (różnica); null where either is missing.",
  })
  difference(@Root() value: IndicatorValue): number | null {
    return differenceOf(value);
  }

  @FieldResolver(() => Agreement, { description: "How the declared value stands to the sum." })
  agreement(@Root() value: IndicatorValue): Agreement {
    return agreementOf(value);
  }
}

/** What an organization answers for and reported to. */
@Resolver(() => Organization)
export class OrganizationIndicators {
  @FieldResolver(() => [Indicator], { description: "Indicators to which it reported a value." })
  indicators(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly Indicator[] {
    return store.referrers(organization.id).filter((one): one is Indicator => one.kind === Indicator.name);
  }

  @FieldResolver(() => [OperationalGoal], { description: "Operational goals that it answers for." })
  operationalGoals(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly OperationalGoal[] {
    return store.referrers(organization.id).filter((one): one is OperationalGoal => one.kind === OperationalGoal.name);
  }
}
