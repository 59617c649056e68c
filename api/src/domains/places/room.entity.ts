// SPDX-License-Identifier: EUPL-1.2

import { Choice, Integer, Reference, Text } from "../../persistence/fields.ts";
import type { Lookup, Violation } from "../../persistence/pack-schema.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Location } from "./location.entity.ts";

/** What people call a room. */
export enum RoomType {
  ROOM = "ROOM",
  HALL = "HALL",
}

describeEnum(RoomType, "RoomType", "What the source calls the room.", {
  ROOM: "A room of an office (pokój).",
  HALL: "A hall (sala).",
});

/** A room inside a location. */
@RecordType({ plural: "rooms", description: "A room (pokój, sala) inside a location." })
export class Room extends CitedRecord {
  @Reference(() => Location, "The building that the room is in.")
  location!: string;

  @Choice(RoomType, "What the source calls it.")
  roomType!: RoomType;

  @Text("Number as it stands on the door: `1.14`.")
  number!: string;

  @Integer("Storey, 0 for the ground floor (parter); null where no source states it, for a number does not tell.", {
    nullable: true,
    min: -3,
    max: 60,
  })
  floor!: number | null;
}

/** A room named beside a place must be in that place. */
export function roomInLocation(
  record: { readonly room: string | null; readonly location: string | null },
  lookup: Lookup,
): readonly Violation[] {
  if (record.room === null) return [];
  const room = lookup(record.room);
  if (!(room instanceof Room) || room.location === record.location) return [];
  return [
    {
      path: ["room"],
      message: "the room is in another place than `location`",
      mend: "name a room of that place, or mend `location`",
    },
  ];
}
