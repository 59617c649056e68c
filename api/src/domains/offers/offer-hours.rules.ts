// SPDX-License-Identifier: EUPL-1.2

import type { RecordReader } from "../../store/record-reader.ts";
import type { ContactPoint } from "../contacts/contact-point.entity.ts";
import { openingsOfSchedules, stateOfSchedules } from "../schedules/combined-hours.rules.ts";
import type { Opening } from "../schedules/opening.type.ts";
import { OpeningState } from "../schedules/opening-state.type.ts";
import type { Schedule } from "../schedules/schedule.entity.ts";
import type { StateAt } from "../schedules/state-at.type.ts";
import type { Offer } from "./offer.entity.ts";
import { OfferAtLocation } from "./offer-at-location.entity.ts";

/** What keeps hours: an offer in a place, a contact point. */
interface KeepsHours {
  readonly schedules: readonly string[];
}

/** The hours that something keeps, side by side. */
export function schedulesOf({ schedules }: KeepsHours, store: RecordReader): readonly Schedule[] {
  return schedules.flatMap((id) => (store.byId(id) as Schedule | null) ?? []);
}

/** Whether someone is there at an instant (ISO 8601), by the hours that something keeps; unknown where it keeps none. */
export function stateAtOf(keeper: KeepsHours, at: string, store: RecordReader): StateAt {
  return stateOfSchedules(schedulesOf(keeper, store), at);
}

/** Stretches that are not closed, by the hours that something keeps, in the days from an instant on (1–366). */
export function openingsOfKeeper(
  keeper: KeepsHours,
  from: string,
  days: number,
  store: RecordReader,
): readonly Opening[] {
  return openingsOfSchedules(schedulesOf(keeper, store), from, days);
}

/**
 * What says when an offer can be had: its places, and where it has none, its contacts. One of them that keeps no hours
 * counts with unknown ones.
 */
function hoursOfOffer(offer: Offer, store: RecordReader): readonly KeepsHours[] {
  const places = store.referring(OfferAtLocation, "offer", offer.id);
  if (places.length > 0) return places;
  return offer.contactPoints.flatMap((id) => (store.byId(id) as ContactPoint | null) ?? []);
}

/** Whether an offer can be had at an instant (ISO 8601), by the hours of its places or contacts. */
export function offerStateAt(offer: Offer, at: string, store: RecordReader): StateAt {
  const keepers = hoursOfOffer(offer, store);
  const isSilent = keepers.some(({ schedules }) => schedules.length === 0);
  const stated = stateOfSchedules(
    keepers.flatMap((keeper) => schedulesOf(keeper, store)),
    at,
  );
  return isSilent && stated.state !== OpeningState.OPEN ? stateOfSchedules([], at) : stated;
}

/** Stretches in which an offer is not closed, by the hours of its places or contacts that keep any. */
export function offerOpenings(offer: Offer, from: string, days: number, store: RecordReader): readonly Opening[] {
  return openingsOfSchedules(
    hoursOfOffer(offer, store).flatMap((keeper) => schedulesOf(keeper, store)),
    from,
    days,
  );
}
