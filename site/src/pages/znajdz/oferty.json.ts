// SPDX-License-Identifier: EUPL-1.2

import type { APIRoute } from "astro";
import { loadFinderIndex } from "../../content/finder.ts";
import { sayAt } from "../../i18n/say.ts";
import { typesetOffers } from "../../islands/finder-print.ts";

/** What the finder loads. */
export const GET: APIRoute = async ({ url }) => {
  const index = await loadFinderIndex("PL");
  return Response.json({ ...index, offers: typesetOffers(index.offers, sayAt(url).typeset) });
};
