// SPDX-License-Identifier: EUPL-1.2

import { Flag, Integer, Localized, ShapesOf } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";
import { Contribution } from "./contribution.type.ts";

/** What a report says of an indicator for a year. */
@ShapeType("Value of an indicator in a year (wartość wskaźnika).")
export class IndicatorValue {
  @Integer("Calendar year.", { min: 1990, max: 2100 })
  readonly year!: number;

  @Integer("Value as the report declares it; null where it declares none, which is not zero.", {
    nullable: true,
    min: 0,
    max: 2_147_483_647,
  })
  readonly declared!: number | null;

  @Flag("Whether the report calls the value approximate.")
  readonly isApproximate!: boolean;

  @ShapesOf(() => Contribution, "What each body reported, in the order of the source.")
  readonly contributions!: readonly Contribution[];

  @Localized("What to know about the value: a difference, a shifted row; null where there is nothing.", {
    nullable: true,
  })
  readonly remark!: LocalizedValue | null;
}
