// SPDX-License-Identifier: EUPL-1.2

import { loadGoalPages } from "./goal.ts";
import { loadGroupList } from "./group-page.ts";
import { loadLocationPages } from "./location.ts";
import { loadNewsPages } from "./news.ts";
import { loadOfferPages } from "./offer.ts";
import { loadPrograms } from "./program.ts";
import { loadShell } from "./shell.ts";
import type { PageLine, SiteMapView } from "./site-map.view.ts";
import { loadSituations } from "./situation.ts";

function namedLine({ slug, name }: { readonly slug: string; readonly name: { readonly text: string } }): PageLine {
  return { slug, name: name.text };
}

async function loadHelp(): Promise<Pick<SiteMapView, "situations" | "groups" | "offers" | "locations">> {
  const [{ urgent, others }, { groups }, offers, locations] = await Promise.all([
    loadSituations("PL"),
    loadGroupList("PL"),
    loadOfferPages("PL"),
    loadLocationPages("PL"),
  ]);
  return {
    situations: [...urgent, ...others].map(({ slug, sentence }) => ({ slug, name: sentence.text })),
    groups: groups.map(namedLine),
    offers: offers.map(namedLine),
    locations: locations.map(namedLine),
  };
}

/** Asks for the names of all pages that are made from records. */
export async function loadSiteMap(): Promise<SiteMapView> {
  const [shell, help, programs, goals, news] = await Promise.all([
    loadShell("PL"),
    loadHelp(),
    loadPrograms(),
    loadGoalPages(),
    loadNewsPages(),
  ]);
  return {
    shell,
    ...help,
    programs: programs.map(namedLine),
    goals: goals.map(({ slug, number, name }) => ({ slug, name: `${number} ${name}` })),
    news: news.map(({ slug, title }) => ({ slug, name: title })),
  };
}
