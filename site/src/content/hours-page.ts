// SPDX-License-Identifier: EUPL-1.2

import {
  CentreHoursDocument,
  type ContactPartsFragment,
  type HoursPartsFragment,
  type Language,
  type OfferPartsFragment,
} from "@okienko/schema/documents";
import { loadCurrentOffers } from "./all-offers.ts";
import { query } from "./client.ts";
import { contactView } from "./contact.ts";
import { hoursGroups } from "./hours.ts";
import type { HoursPageView, OfferOffWeek } from "./hours-page.view.ts";
import { offerPlaceView } from "./offer-place.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { textView } from "./text.ts";
import { translationView } from "./translation.ts";
import { type OfferInPlace, weekView } from "./week.ts";

type Offer = OfferPartsFragment;

/** Whether people can come and stay the night; where a decision comes first, they cannot just come. */
function isNight({ purpose, access }: HoursPartsFragment): boolean {
  return purpose === "OVERNIGHT" && access !== "BY_APPOINTMENT";
}

/** Where an offer can be had; one that is had with a contact in some room has its hours there. */
function placesOf({ atLocations, contactPoints }: Offer): readonly OfferInPlace["at"][] {
  if (atLocations.length > 0) return atLocations;
  return contactPoints.flatMap(({ location, room, schedules, verification }) =>
    location ? [{ location, room, schedules, verification }] : [],
  );
}

function byDay(offer: Offer): readonly OfferInPlace[] {
  return placesOf(offer).map((at) => ({
    offerSlug: offer.slug,
    offerName: textView(offer.name),
    at: { ...at, schedules: at.schedules.filter((schedule) => !isNight(schedule)) },
  }));
}

function nightsOf(offer: Offer): HoursPageView["nights"] {
  return offer.atLocations
    .map((at) => ({ ...at, schedules: at.schedules.filter(isNight) }))
    .filter(({ schedules }) => schedules.length > 0)
    .map((at) => ({ ...offerPlaceView(at), offerSlug: offer.slug, offerName: textView(offer.name) }));
}

function offWeekView(offer: Offer): OfferOffWeek {
  const hours = hoursGroups(offer.atLocations.flatMap(({ schedules }) => schedules));
  return { slug: offer.slug, name: textView(offer.name), hours };
}

/** The timetable of the week, from all offers of today in the order of the API. */
export function hoursPageView(
  offers: readonly Offer[],
  office: readonly ContactPartsFragment[],
  shell: ShellView,
): HoursPageView {
  const week = weekView(offers.flatMap(byDay), true);
  const nights = offers.flatMap(nightsOf);
  const entries = week.flatMap(({ panes }) => panes.flatMap((pane) => pane.entries));
  const told = new Set([
    ...entries.flatMap((entry) => entry.offers.map(({ slug }) => slug)),
    ...nights.map(({ offerSlug }) => offerSlug),
  ]);
  const shown = {
    week,
    nights,
    offWeek: offers.filter(({ slug }) => !told.has(slug)).map(offWeekView),
    office: office.map(contactView).filter(({ hours }) => hours.length > 0),
  };
  return { ...shown, shell, translation: translationView(shown) };
}

/** Asks for the timetable of the week in a language. */
export async function loadHoursPage(language: Language): Promise<HoursPageView> {
  const [shell, { centre }, offers] = await Promise.all([
    loadShell(language),
    query(CentreHoursDocument, { language }),
    loadCurrentOffers(language),
  ]);
  return hoursPageView(offers, centre?.contactPoints ?? [], shell);
}
