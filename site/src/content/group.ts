// SPDX-License-Identifier: EUPL-1.2

import { TargetGroupsDocument, type TargetGroupsQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { GroupView } from "./group.view.ts";
import { allNodes } from "./paging.ts";

type Group = TargetGroupsQuery["targetGroups"]["nodes"][number];

/** The group as pages show it, in the order of the API: the most urgent first. */
export function groupView({ slug, name, description, offers }: Group): GroupView {
  return {
    slug,
    name: name.text,
    description: description.text,
    offers: offers
      .filter(({ standing }) => standing === "CURRENT")
      .map((offer) => ({
        slug: offer.slug,
        name: offer.name.text,
        summary: offer.summary.text,
        isUrgent: offer.isUrgent,
      })),
  };
}

/** Asks for all groups, the most urgent first; groups without an offer are left out, for they lead nowhere. */
export async function loadGroups(): Promise<readonly GroupView[]> {
  const groups = await allNodes(async (after) => (await query(TargetGroupsDocument, { after })).targetGroups);
  return groups.map(groupView).filter(({ offers }) => offers.length > 0);
}
