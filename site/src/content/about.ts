// SPDX-License-Identifier: EUPL-1.2

import { AboutDocument, type AboutQuery } from "@okienko/schema/documents";
import type { AboutOfferLine, AboutPageView } from "./about.view.ts";
import { loadCentrePage } from "./centre.ts";
import { query } from "./client.ts";
import { allNodes } from "./paging.ts";
import { sourcesView } from "./source.ts";

type Offer = AboutQuery["offers"]["nodes"][number];

function offerLine({ slug, name, summary, verification }: Offer): AboutOfferLine {
  return { slug, name: name.text, text: summary.text, isUnconfirmed: verification === "UNCONFIRMED" };
}

/** Asks for what the centre does today. */
export async function loadAboutPage(): Promise<AboutPageView> {
  const [centre, { targetGroups }, offers] = await Promise.all([
    loadCentrePage("PL"),
    query(AboutDocument, { after: null }),
    allNodes(async (after) => (await query(AboutDocument, { after })).offers),
  ]);
  return {
    centre,
    groups: targetGroups.nodes.map(({ slug, name, description }) => ({
      slug,
      name: name.text,
      text: description.text,
    })),
    offers: offers.map(offerLine),
    sources: sourcesView(offers.map(({ name, citations }) => ({ kind: "OFFER", name: name.text, citations }))),
  };
}
