// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";
import { Organization } from "../organization/organization.entity.ts";

/** Bodies that answer for a goal, or for some of its indicators. */
@ShapeType("Bodies that answer for a goal, or for some of its indicators (realizatorzy).")
export class ResponsibleBodies {
  @Integer("First indicator of the goal that they answer for, inclusive; null for all of them.", {
    nullable: true,
    min: 1,
    max: 99,
  })
  readonly fromRow!: number | null;

  @Integer("Last indicator of the goal that they answer for, inclusive; null for all of them.", {
    nullable: true,
    min: 1,
    max: 99,
  })
  readonly toRow!: number | null;

  @References(() => Organization, "The bodies, in the order of the source.", { atLeastOne: true })
  readonly organizations!: readonly string[];

  @Localized("How the list departs from the document, and why; null where it does not.", { nullable: true })
  readonly remark!: LocalizedValue | null;
}
