// SPDX-License-Identifier: EUPL-1.2

import { Choice, PhoneDigits } from "../../persistence/fields.ts";
import { describeEnum, ShapeType } from "../../persistence/record.ts";

/** What answers at a number. */
export enum PhoneType {
  VOICE = "VOICE",
  FAX = "FAX",
}

describeEnum(PhoneType, "PhoneType", "What answers at a number.", {
  VOICE: "A person (telefon).",
  FAX: "A fax machine (faks); never a number to call.",
});

/** A phone number of a contact point. */
@ShapeType("A phone number (numer telefonu).")
export class Phone {
  @PhoneDigits("E.164, `+48123456789`; short emergency numbers stay as they are.")
  readonly number!: string;

  @Choice(PhoneType, "What answers.")
  readonly phoneType!: PhoneType;
}
