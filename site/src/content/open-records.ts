// SPDX-License-Identifier: EUPL-1.2

import {
  OpenLifeSituationsDocument,
  OpenLocationsDocument,
  OpenOffersDocument,
  OpenOrganizationsDocument,
  OpenProgramsDocument,
  OpenTargetGroupsDocument,
} from "@okienko/schema/documents";
import { query } from "./client.ts";
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

/**
 * Asks for all records that other directories take over.
 * @param today `YYYY-MM-DD`: notices of that day come with the offers
 */
export async function loadOpenRecords(today: string): Promise<OpenRecords> {
  const [offers, organizations, locations, programs, targetGroups, lifeSituations] = await Promise.all([
    allNodes(async (after) => (await query(OpenOffersDocument, { after, today })).offers),
    allNodes(async (after) => (await query(OpenOrganizationsDocument, { after })).organizations),
    allNodes(async (after) => (await query(OpenLocationsDocument, { after })).locations),
    allNodes(async (after) => (await query(OpenProgramsDocument, { after })).programs),
    loadTargetGroups(),
    loadLifeSituations(),
  ]);
  return { offers, organizations, locations, programs, targetGroups, lifeSituations };
}
