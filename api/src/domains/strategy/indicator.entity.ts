// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, Reference, ShapesOf } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { indicatorViolations } from "./indicator.rules.ts";
import { IndicatorValue } from "./indicator-value.type.ts";
import { OperationalGoal } from "./operational-goal.entity.ts";

/** A figure by which a strategy is measured. */
@RecordType({
  plural: "indicators",
  description: "An indicator (wskaźnik) of a strategy. What is declared and what the bodies reported are both kept.",
  invariants: indicatorViolations,
})
export class Indicator extends CitedRecord {
  @Reference(() => OperationalGoal, "The goal that it measures.")
  operationalGoal!: string;

  @Integer("Row within the goal, counted in printed order.", { min: 1, max: 99 })
  row!: number;

  @Localized("What is measured, as printed.")
  name!: LocalizedValue;

  @Localized("What is counted, in the genitive plural: `osób`; null where the name says it better.", {
    nullable: true,
  })
  unit!: LocalizedValue | null;

  @ShapesOf(() => IndicatorValue, "Values by year.")
  values!: readonly IndicatorValue[];

  @Integer("Place in lists.", { min: 1, max: 9998 })
  position!: number;
}
