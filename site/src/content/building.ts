// SPDX-License-Identifier: EUPL-1.2

import { type BuildingPartsFragment, BuildingsDocument } from "@okienko/schema/documents";
import { accessView } from "./access.ts";
import type { BuildingsPageView, BuildingView } from "./building.view.ts";
import { query } from "./client.ts";
import { loadLocationPages } from "./location.ts";
import { allNodes } from "./paging.ts";
import { placeView } from "./place.ts";
import { loadShell } from "./shell.ts";
import { sourcesView } from "./source.ts";

/** The building as pages show it. */
export function buildingView(location: BuildingPartsFragment): BuildingView {
  return { place: placeView(location), access: accessView(location.accessibility) };
}

/** Asks for the buildings that have a page of their own. */
export async function loadBuildingsPage(): Promise<BuildingsPageView> {
  const [shell, pages, locations] = await Promise.all([
    loadShell("PL"),
    loadLocationPages("PL"),
    allNodes(async (after) => (await query(BuildingsDocument, { after, language: "PL" })).locations),
  ]);
  const slugs = new Set(pages.map(({ slug }) => slug));
  const shown = locations.filter(({ slug }) => slugs.has(slug));
  const sources = sourcesView(
    shown.map(({ name, citations }) => ({ kind: "PLACE" as const, name: name.text, citations })),
  );
  return { shell, buildings: shown.map(buildingView), sources };
}
