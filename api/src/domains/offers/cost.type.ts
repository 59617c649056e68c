// SPDX-License-Identifier: EUPL-1.2

import { Choice, Integer, Localized } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { describeEnum, ShapeType } from "../../persistence/record.ts";

/** Whether an offer costs the person something. */
export enum CostType {
  FREE = "FREE",
  PAID = "PAID",
  DEPENDS = "DEPENDS",
}

describeEnum(CostType, "CostType", "Whether an offer costs the person something.", {
  FREE: "It is free of charge (bezpłatnie).",
  PAID: "It costs (odpłatnie).",
  DEPENDS: "It depends on the person's income or situation (zależnie od dochodu).",
});

/** What an offer costs the person who asks for it. */
@ShapeType("What an offer costs the person who asks for it (koszt).")
export class Cost {
  @Choice(CostType, "Whether it costs.")
  readonly costType!: CostType;

  @Integer("Amount in whole grosze (1 zł = 100); null where none is given.", {
    nullable: true,
    min: 0,
    max: 2_147_483_647,
  })
  readonly amountGrosze!: number | null;

  @Localized("For whom or on what condition; null where there is nothing to add.", { nullable: true })
  readonly note!: LocalizedValue | null;
}
