// SPDX-License-Identifier: EUPL-1.2

import { Integer, Localized, Reference, References } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { Organization } from "../organization/organization.entity.ts";
import { Location } from "../places/location.entity.ts";
import { Room, roomInLocation } from "../places/room.entity.ts";
import { Schedule } from "../schedules/schedule.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Offer } from "./offer.entity.ts";

/** Where and when an offer can be had. */
@RecordType({
  plural: "offers_at_locations",
  description: "Where and when an offer can be had (gdzie i kiedy).",
  invariants: roomInLocation,
})
export class OfferAtLocation extends CitedRecord {
  @Reference(() => Offer, "The offer.")
  offer!: string;

  @Reference(() => Location, "The place.")
  location!: string;

  @Reference(() => Room, "The room; null where no source gives it.", { nullable: true })
  room!: string | null;

  @Reference(() => Organization, "Who lets the offer in (przy kim); null where it is at home.", { nullable: true })
  host!: string | null;

  @References(() => Schedule, "Hours; several hold side by side.")
  schedules!: readonly string[];

  @Integer("Number of people there is room for; null where no source says.", { nullable: true, min: 0, max: 100_000 })
  capacityCount!: number | null;

  @Localized("What else to know before coming; null where there is nothing.", { nullable: true })
  note!: LocalizedValue | null;

  @Integer("Place among the places of the offer.", { min: 1, max: 9998 })
  position!: number;
}
