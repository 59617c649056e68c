// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** People whom the centre helps for the same reason. */
@RecordType({ plural: "target_groups", description: "People whom the centre helps for the same reason (dla kogo)." })
export class TargetGroup extends CitedRecord {
  @Localized("Name of the group, with respect, in the nominative plural.")
  name!: LocalizedValue;

  @Localized("How to know that you belong to it, in a sentence or two.", { isLead: true })
  description!: LocalizedValue;

  /** HSDS has none. Pages of situations and offers follow from the groups that their help is for. */
  @Flag(
    "Whether a visitor may be in danger if somebody sees that they read this: the page offers the quick exit and is never stored on the device (strona o przemocy).",
  )
  isSensitive!: boolean;

  @Integer("Place in lists, the most urgent first.", { min: 1, max: 9998 })
  position!: number;
}
