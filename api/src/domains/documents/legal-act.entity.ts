// SPDX-License-Identifier: EUPL-1.2

import { Choice, DateOn, Localized, References, Text, WebAddress } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** What sort of act it is. */
export enum LegalActType {
  STATUTE = "STATUTE",
  RESOLUTION = "RESOLUTION",
  ORDER = "ORDER",
}

describeEnum(LegalActType, "LegalActType", "What sort of act it is.", {
  STATUTE: "An act of parliament (ustawa).",
  RESOLUTION: "A resolution of a council (uchwała).",
  ORDER: "An order of a head of office (zarządzenie).",
});

/** An act that orders, adopts or changes something. */
@RecordType({ plural: "legal_acts", description: "A legal act (akt prawny): a statute, a resolution or an order." })
export class LegalAct extends CitedRecord {
  @Localized("Title, or what it is about where no source prints the title.")
  title!: LocalizedValue;

  @Choice(LegalActType, "What sort of act it is.")
  actType!: LegalActType;

  @Text("Number as printed: `XL/12/2020`; null where it has none or no source gives it.", { nullable: true })
  number!: string | null;

  @Localized("Body that issued it; null where no source says.", { nullable: true })
  issuer!: LocalizedValue | null;

  @DateOn("Day on which it was adopted; null where no source gives it.", { nullable: true })
  adoptedOn!: string | null;

  @Text("Where it is promulgated, as printed: `Dz.U. z 2018 r. poz. 1508`; null where no source says.", {
    nullable: true,
  })
  journal!: string | null;

  @WebAddress("Where it can be read; null where the editors have no address yet.", { nullable: true })
  url!: string | null;

  @References(() => LegalAct, "Acts that it changes.")
  amends!: readonly string[];
}
