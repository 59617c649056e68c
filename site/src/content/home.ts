// SPDX-License-Identifier: EUPL-1.2

import type { Language, OfferPartsFragment, OfferPlacePartsFragment } from "@okienko/schema/documents";
import { loadCurrentOffers } from "./all-offers.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { CallView } from "./contact.view.ts";
import { frontDownloads } from "./downloads.ts";
import type { HomeView, OpenLineView, PaneView, SleepView } from "./home.view.ts";
import { isReadableIn } from "./language.ts";
import { offerPlaceView } from "./offer-place.ts";
import { openLines } from "./open-lines.ts";
import { reachCode } from "./reach.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type FullSituation, loadSituationRecords, situationLine } from "./situation.ts";
import { textView } from "./text.ts";
import { translationView } from "./translation.ts";
import { urgentCalls } from "./urgent-calls.ts";
import { weekView } from "./week.ts";

/** Panes of the window. */
const PANE_COUNT = 4;

function callsOf(offer: OfferPartsFragment): readonly CallView[] {
  return firstCalls(offer.contactPoints.map(contactView));
}

/** Every place where the offer lets people stay the night, known by the purpose of its hours. */
function sleepOf(offer: OfferPartsFragment): readonly SleepView[] {
  const places = offer.atLocations.filter(({ schedules }) => schedules.some(({ purpose }) => purpose === "OVERNIGHT"));
  return places.map((at) => ({
    ...offerPlaceView(at),
    offerSlug: offer.slug,
    offerName: textView(offer.name),
    summary: textView(offer.summary),
    calls: callsOf(offer),
  }));
}

/** What can be had by day: nights are told apart, with the place to sleep. */
function byDay(at: OfferPlacePartsFragment): OfferPlacePartsFragment {
  return { ...at, schedules: at.schedules.filter(({ purpose }) => purpose !== "OVERNIGHT") };
}

function confirmedFirst(lines: readonly OpenLineView[]): readonly OpenLineView[] {
  return lines.toSorted((a, b) => Number(a.isUnconfirmed) - Number(b.isUnconfirmed));
}

function paneView(situation: FullSituation, offers: readonly OfferPartsFragment[]): PaneView {
  const slugs = new Set(situation.offers.map(({ slug }) => slug));
  return { ...situationLine(situation), reachCode: reachCode(offers.filter(({ slug }) => slugs.has(slug))) };
}

/** The first page, from all offers and situations in the order of the API. */
export function homeView(
  offers: readonly OfferPartsFragment[],
  situations: readonly FullSituation[],
  shell: ShellView,
): HomeView {
  const urgent = offers.filter(({ isUrgent }) => isUrgent);
  const inPlaces = urgent.flatMap((offer) =>
    offer.atLocations.map((at) => ({ offerSlug: offer.slug, offerName: textView(offer.name), at: byDay(at) })),
  );
  const shown = {
    calls: urgentCalls(offers),
    panes: situations.slice(0, PANE_COUNT).map((situation) => paneView(situation, offers)),
    open: confirmedFirst(offers.flatMap(openLines)),
    sleep: offers.flatMap(sleepOf),
    week: weekView(inPlaces),
    others: situations.slice(PANE_COUNT).map(situationLine),
  };
  const shelterSlug = situations.find(({ isUrgent }) => isUrgent)?.slug ?? null;
  return { ...shown, shell, shelterSlug, downloads: frontDownloads(), translation: translationView(shown) };
}

/** Asks for what the first page shows; offers and situations without a text in the language are left out. */
export async function loadHome(language: Language): Promise<HomeView> {
  const [shell, situations, offers] = await Promise.all([
    loadShell(language),
    loadSituationRecords(language),
    loadCurrentOffers(language),
  ]);
  return homeView(
    offers.filter((offer) => isReadableIn(language, offer)),
    situations.filter((situation) => isReadableIn(language, situation)),
    shell,
  );
}
