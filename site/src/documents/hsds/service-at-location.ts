// SPDX-License-Identifier: EUPL-1.2

import type { OpenOfferPlace } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { type HsdsAttribute, ownAttribute, verificationAttributes } from "./attribute.ts";
import { sentencesOf } from "./joined-text.ts";
import { type HsdsLocation, hsdsLocation } from "./location.ts";
import { type HsdsSchedule, hsdsSchedules } from "./schedule.ts";
import { someOf } from "./some-of.ts";

/** A service in a place, as HSDS 3.1 has it. */
export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly description?: string | undefined;
  readonly schedules?: readonly HsdsSchedule[] | undefined;
  readonly location: HsdsLocation;
  readonly attributes?: readonly HsdsAttribute[] | undefined;
}

function roomText({ room }: OpenOfferPlace): string | undefined {
  if (room === null) return undefined;
  const { roomType, number, floor } = room;
  const door = roomType === "HALL" ? hsdsWords.hall(number) : hsdsWords.room(number);
  return floor === null ? door : `${door} ${hsdsWords.floor(floor)}`;
}

/**
 * An offer in a place. How many places there are is said by an attribute: the capacity of HSDS asks for the number of
 * free ones and for the moment of counting, which no source gives.
 */
export function hsdsServiceAtLocation(
  offerId: string,
  place: OpenOfferPlace,
  publicUrl: string | null,
): HsdsServiceAtLocation {
  const { id, location, note, host, capacityCount, schedules, verification } = place;
  const linked = { id, entity: "service_at_location" } as const;
  return {
    id,
    service_id: offerId,
    location_id: location.id,
    description: sentencesOf([
      roomText(place),
      host && hsdsWords.host(host.name.text),
      note?.text,
      capacityCount === null ? null : hsdsWords.capacity(capacityCount),
    ]),
    schedules: someOf(schedules.flatMap((schedule) => hsdsSchedules(id, schedule))),
    location: hsdsLocation(location, publicUrl),
    attributes: someOf([
      ...(host ? [ownAttribute(linked, "HOST", host.id)] : []),
      ...(capacityCount === null ? [] : [ownAttribute(linked, "CAPACITY", String(capacityCount))]),
      ...verificationAttributes(linked, verification),
    ]),
  };
}
