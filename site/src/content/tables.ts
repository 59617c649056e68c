// SPDX-License-Identifier: EUPL-1.2

import {
  ContactRecordsDocument,
  IndicatorRecordsDocument,
  OfferPlaceRecordsDocument,
  ScheduleRecordsDocument,
} from "@okienko/schema/documents";
import { query } from "./client.ts";
import { loadLegalActs, loadOpenLocations, loadOpenOffers, loadOpenPrograms } from "./open-records.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import type { TableRecords } from "./tables.view.ts";

async function loadHelp() {
  const [offers, offerPlaces, locations, schedules, contacts] = await Promise.all([
    loadOpenOffers(),
    allNodes(async (after) => (await query(OfferPlaceRecordsDocument, { after })).offersAtLocations),
    loadOpenLocations(),
    allNodes(async (after) => (await query(ScheduleRecordsDocument, { after })).schedules),
    allNodes(async (after) => (await query(ContactRecordsDocument, { after })).contactPoints),
  ]);
  return { offers, offerPlaces, locations, schedules, contacts };
}

async function loadReport() {
  const [programs, legalActs, indicators] = await Promise.all([
    loadOpenPrograms(),
    loadLegalActs(),
    allNodes(async (after) => (await query(IndicatorRecordsDocument, { after })).indicators),
  ]);
  return { programs, legalActs, indicators };
}

/** Asks for everything that the tables of open data tell: offers of any standing, today's, the report's and former ones. */
export async function loadTableRecords(): Promise<TableRecords> {
  const [shell, help, report] = await Promise.all([loadShell("PL"), loadHelp(), loadReport()]);
  return { publisher: shell.centreName, ...help, ...report };
}
