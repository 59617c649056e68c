// SPDX-License-Identifier: EUPL-1.2

const LANGUAGE = /^\/(?:latwy-tekst|uk|en)(?=\/)/;

/** What draws a page: `/pomoc/*` an offer, `/kontakt/` itself alone; in other languages than Polish with a star before. */
function templateOf(path: string): string {
  const place = path.replace(LANGUAGE, "");
  const template = place.replace(/^(\/[^/]+\/)[^/]+\/$/, "$1*");
  return place === path ? template : `*${template}`;
}

/** One page of each kind that the site draws in a way of its own, for checks that are too slow for all pages. */
export function templatesOf(paths: readonly string[]): readonly string[] {
  return [...Map.groupBy(paths, templateOf).values()].flatMap((same) => same.slice(0, 1));
}
