// SPDX-License-Identifier: EUPL-1.2

import { CentreIdDocument } from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { LinkedRecord } from "./linked-data.view.ts";
import { loadOfferPages } from "./offer.ts";
import { loadOpenOffers } from "./open-records.ts";
import { loadShell } from "./shell.ts";

/** Asks for all that the pages tell search engines: of the centre, then of each offer that can be had today. */
export async function loadLinkedRecords(): Promise<readonly LinkedRecord[]> {
  const [shell, pages, offers, { centre }] = await Promise.all([
    loadShell("PL"),
    loadOfferPages("PL"),
    loadOpenOffers(),
    query(CentreIdDocument, {}),
  ]);
  const ids = new Map(offers.map(({ slug, id }) => [slug, id]));
  const told = pages.flatMap(({ slug, linkedData }): readonly LinkedRecord[] => {
    const path = `/pomoc/${slug}/`;
    const about = linkedData && { "@id": `${path}#temat`, url: path, ...linkedData };
    return about ? [{ id: ids.get(slug) ?? "", path, about }] : [];
  });
  return [{ id: centre?.id ?? "", path: "/", about: shell.office }, ...told];
}
