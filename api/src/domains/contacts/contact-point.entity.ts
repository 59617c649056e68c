// SPDX-License-Identifier: EUPL-1.2

import { Email, Localized, Reference, References, ShapesOf } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { Location } from "../places/location.entity.ts";
import { Room, roomInLocation } from "../places/room.entity.ts";
import { Schedule } from "../schedules/schedule.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Phone } from "./phone.type.ts";

/** A function that people turn to, never a named employee. */
@RecordType({
  plural: "contact_points",
  description: "A function that people turn to (kontakt), never a named employee.",
  invariants: roomInLocation,
})
export class ContactPoint extends CitedRecord {
  @Localized("What people turn to it for, or what it is called.")
  name!: LocalizedValue;

  @Reference(() => Location, "Building to come to; null where there is none or no source gives it.", { nullable: true })
  location!: string | null;

  @Reference(() => Room, "Room to come to; null where no source gives it.", { nullable: true })
  room!: string | null;

  @ShapesOf(() => Phone, "Numbers, the one to try first at the head.")
  phones!: readonly Phone[];

  @Email("E-mail address; null where no source gives one.", { nullable: true })
  email!: string | null;

  @References(() => Schedule, "When it can be reached; none where no source gives hours.")
  schedules!: readonly string[];
}
