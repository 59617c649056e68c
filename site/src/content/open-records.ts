// SPDX-License-Identifier: EUPL-1.2

import {
  LegalActRecordsDocument,
  type LegalActRecordsQuery,
  OpenLifeSituationsDocument,
  OpenLocationsDocument,
  type OpenLocationsQuery,
  OpenOffersDocument,
  type OpenOffersQuery,
  OpenOrganizationsDocument,
  OpenProgramsDocument,
  type OpenProgramsQuery,
  OpenTargetGroupsDocument,
} from "@okienko/schema/documents";
import { asOfDay, query } from "./client.ts";
import type { OpenRecords, OpenTerm } from "./open-records.view.ts";
import { allNodes } from "./paging.ts";

async function loadTargetGroups(): Promise<readonly OpenTerm[]> {
  const groups = await allNodes(async (after) => (await query(OpenTargetGroupsDocument, { after })).targetGroups);
  return groups.map(({ id, slug, name, description }) => ({
    id,
    slug,
    name: name.text,
    description: description?.text ?? name.text,
  }));
}

async function loadLifeSituations(): Promise<readonly OpenTerm[]> {
  const all = await allNodes(async (after) => (await query(OpenLifeSituationsDocument, { after })).lifeSituations);
  return all.map(({ id, slug, sentence, description }) => ({
    id,
    slug,
    name: sentence.text,
    description: description?.text ?? sentence.text,
  }));
}

/** Asks for all offers, with the notices of the day that the site is made for. */
export async function loadOpenOffers(): Promise<readonly OpenOffersQuery["offers"]["nodes"][number][]> {
  const today = asOfDay().slice(0, 10);
  return allNodes(async (after) => (await query(OpenOffersDocument, { after, today })).offers);
}

/** Asks for all places. */
export async function loadOpenLocations(): Promise<readonly OpenLocationsQuery["locations"]["nodes"][number][]> {
  return allNodes(async (after) => (await query(OpenLocationsDocument, { after })).locations);
}

/** Asks for all programmes. */
export async function loadOpenPrograms(): Promise<readonly OpenProgramsQuery["programs"]["nodes"][number][]> {
  return allNodes(async (after) => (await query(OpenProgramsDocument, { after })).programs);
}

/** Asks for all legal acts. */
export async function loadLegalActs(): Promise<readonly LegalActRecordsQuery["legalActs"]["nodes"][number][]> {
  return allNodes(async (after) => (await query(LegalActRecordsDocument, { after })).legalActs);
}

/** Asks for all records that other directories take over. */
export async function loadOpenRecords(): Promise<OpenRecords> {
  const [offers, organizations, locations, programs, legalActs, targetGroups, lifeSituations] = await Promise.all([
    loadOpenOffers(),
    allNodes(async (after) => (await query(OpenOrganizationsDocument, { after })).organizations),
    loadOpenLocations(),
    loadOpenPrograms(),
    loadLegalActs(),
    loadTargetGroups(),
    loadLifeSituations(),
  ]);
  return { offers, organizations, locations, programs, legalActs, targetGroups, lifeSituations };
}
