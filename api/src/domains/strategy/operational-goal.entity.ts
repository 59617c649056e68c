// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, LocalizedList, Reference, ShapesOf, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { ResponsibleBodies } from "./responsible-bodies.type.ts";
import { StrategicGoal } from "./strategic-goal.entity.ts";

/** A goal that leads to a strategic one and is measured by indicators. */
@RecordType({ plural: "operational_goals", description: "An operational goal (cel operacyjny)." })
export class OperationalGoal extends CitedRecord {
  @Reference(() => StrategicGoal, "The strategic goal that it leads to.")
  strategicGoal!: string;

  @Text("Number within the strategy, as printed: `1.4`.")
  number!: string;

  @Localized("The goal, as printed.")
  name!: LocalizedValue;

  @LocalizedList("Directions of action (proponowane kierunki działań), as printed.")
  directions!: readonly LocalizedValue[];

  @ShapesOf(() => ResponsibleBodies, "Who answers for it, for all of it or by its indicators.")
  bodies!: readonly ResponsibleBodies[];

  @Integer("Place in lists.", { min: 1, max: 9998 })
  position!: number;
}
