// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, Reference } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Strategy } from "./strategy.entity.ts";

/** One of the few large goals of a strategy. */
@RecordType({ plural: "strategic_goals", description: "A strategic goal (cel strategiczny)." })
export class StrategicGoal extends CitedRecord {
  @Reference(() => Strategy, "The strategy that it is a goal of.")
  strategy!: string;

  @Integer("Number within the strategy.", { min: 1, max: 99 })
  number!: number;

  @Localized("The goal, as printed.")
  name!: LocalizedValue;

  @Integer("Place in lists.", { min: 1, max: 9998 })
  position!: number;
}
