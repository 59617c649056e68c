// SPDX-License-Identifier: EUPL-1.2

import { RecordCountsDocument } from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { OpenDataPageView } from "./open-data.view.ts";
import { loadShell } from "./shell.ts";

/** Asks how much there is of each kind of record. */
export async function loadOpenDataPage(): Promise<OpenDataPageView> {
  const [shell, counted] = await Promise.all([loadShell("PL"), query(RecordCountsDocument, {})]);
  const counts: OpenDataPageView["counts"] = {
    contactPoints: counted.contactPoints.totalCount,
    indicators: counted.indicators.totalCount,
    legalActs: counted.legalActs.totalCount,
    lifeSituations: counted.lifeSituations.totalCount,
    locations: counted.locations.totalCount,
    offers: counted.offers.totalCount,
    organizations: counted.organizations.totalCount,
    programs: counted.programs.totalCount,
    sources: counted.sources.totalCount,
    targetGroups: counted.targetGroups.totalCount,
  };
  return { shell, counts };
}
