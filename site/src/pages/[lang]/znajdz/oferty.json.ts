// SPDX-License-Identifier: EUPL-1.2

import type { APIRoute, GetStaticPaths } from "astro";
import { loadFinderIndex } from "../../../content/finder.ts";
import { foreignLocales } from "../../../i18n/locale.ts";
import { sayAt } from "../../../i18n/say.ts";
import { typesetOffers } from "../../../islands/finder-print.ts";

/** One index for each language that has a prefix. */
export const getStaticPaths = (() =>
  foreignLocales.map(({ param }) => ({ params: { lang: param } }))) satisfies GetStaticPaths;

/** What the finder loads, in a language. */
export const GET: APIRoute = async ({ url }) => {
  const { locale, typeset } = sayAt(url);
  const index = await loadFinderIndex(locale.apiLanguage);
  return Response.json({ ...index, offers: typesetOffers(index.offers, typeset) });
};
