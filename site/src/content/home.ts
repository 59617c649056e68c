// SPDX-License-Identifier: EUPL-1.2

import { HomeDocument, type OfferPartsFragment, type OfferPlacePartsFragment } from "@okienko/schema/documents";
import { query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";
import { loadGroups } from "./group.ts";
import type { GroupView } from "./group.view.ts";
import type { HomeView, SleepView } from "./home.view.ts";
import { offerPlaceView } from "./offer-place.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { weekView } from "./week.ts";

function callsOf(offer: OfferPartsFragment): readonly CallView[] {
  return firstCalls(offer.contactPoints.map(contactView));
}

function eachNumberOnce(calls: readonly CallView[]): readonly CallView[] {
  return [...Map.groupBy(calls, ({ phone }) => phone.uri).values()].flatMap((same) => same.slice(0, 1));
}

/** Every place where the offer lets people stay the night, known by the purpose of its hours. */
function sleepOf(offer: OfferPartsFragment): readonly SleepView[] {
  const places = offer.atLocations.filter(({ schedules }) => schedules.some(({ purpose }) => purpose === "OVERNIGHT"));
  return places.map((at) => ({
    ...offerPlaceView(at),
    offerSlug: offer.slug,
    offerName: offer.name.text,
    summary: offer.summary.text,
    calls: callsOf(offer),
  }));
}

/** What can be had by day: nights are told apart, with the place to sleep. */
function byDay(at: OfferPlacePartsFragment): OfferPlacePartsFragment {
  return { ...at, schedules: at.schedules.filter(({ purpose }) => purpose !== "OVERNIGHT") };
}

/** The first page, from all offers in the order of the API. */
export function homeView(
  offers: readonly OfferPartsFragment[],
  groups: readonly GroupView[],
  shell: ShellView,
): HomeView {
  const urgent = offers.filter(({ isUrgent }) => isUrgent);
  const inPlaces = urgent.flatMap((offer) =>
    offer.atLocations.map((at) => ({ offerName: offer.name.text, at: byDay(at) })),
  );
  return {
    shell,
    calls: eachNumberOnce(urgent.flatMap(callsOf)),
    sleep: offers.flatMap(sleepOf),
    week: weekView(inPlaces),
    groups,
  };
}

/** Asks for what the first page shows. */
export async function loadHome(): Promise<HomeView> {
  const [shell, groups, offers] = await Promise.all([
    loadShell(),
    loadGroups(),
    allNodes(async (after) => (await query(HomeDocument, { after })).offers),
  ]);
  return homeView(offers, groups, shell);
}
