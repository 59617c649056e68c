// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** What brings a person to the centre, as the person would say it; CPSV-AP calls it a life event. */
@RecordType({
  plural: "life_situations",
  description: "A life situation (sytuacja życiowa), as a person in it would say it; CPSV-AP calls it a life event.",
})
export class LifeSituation extends CitedRecord {
  @Localized("The sentence, in the first person: `Nie mam gdzie spać`.", { isLead: true })
  sentence!: LocalizedValue;

  @Localized("What to do first, in a sentence or two; null where the offers say it.", { nullable: true, isLead: true })
  description!: LocalizedValue | null;

  @Flag("Whether it cannot wait.")
  isUrgent!: boolean;

  @Integer("Place in lists, the most urgent first.", { min: 1, max: 9998 })
  position!: number;
}
