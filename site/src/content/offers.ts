// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@okienko/schema/documents";
import { loadOffers } from "./all-offers.ts";
import { guideDownloads } from "./downloads.ts";
import { loadOfferPages } from "./offer.ts";
import type { OfferPageView } from "./offer.view.ts";
import type { OffersGroup, OffersView } from "./offers.view.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { translationView } from "./translation.ts";

/** Every offer once, under the first of its groups; groups in their own order, offers in that of the API. */
function groupsOf(pages: readonly OfferPageView[]): readonly OffersGroup[] {
  const byGroup = Map.groupBy(pages, ({ groups }) => groups[0]?.slug ?? "");
  const found = [...byGroup.values()].flatMap((offers) => {
    const [group] = offers[0]?.groups ?? [];
    return group ? [{ ...group, offers }] : [];
  });
  return found.toSorted((a, b) => a.position - b.position);
}

/** The list of all offers, those of today apart from those that only a report knows. */
export function offersView(pages: readonly OfferPageView[], offerCount: number, shell: ShellView): OffersView {
  const today = pages.filter(({ reportedYear }) => reportedYear === null);
  const years = Map.groupBy(pages, ({ reportedYear }) => reportedYear ?? 0);
  years.delete(0);
  return {
    shell,
    translation: translationView(pages.map(({ name, summary, groups }) => [name, summary, groups])),
    hasMoreInPolish: pages.length < offerCount,
    urgent: today.filter(({ isUrgent }) => isUrgent),
    others: today.filter(({ isUrgent }) => !isUrgent),
    downloads: guideDownloads(),
    reported: [...years].toSorted(([a], [b]) => b - a).map(([year, offers]) => ({ year, groups: groupsOf(offers) })),
  };
}

/** Asks for the list of all offers that can be read in a language. */
export async function loadOffersPage(language: Language): Promise<OffersView> {
  const [shell, offers, pages] = await Promise.all([
    loadShell(language),
    loadOffers(language),
    loadOfferPages(language),
  ]);
  return offersView(pages, offers.length, shell);
}
