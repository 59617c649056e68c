// SPDX-License-Identifier: EUPL-1.2

const LANGUAGE = /^\/(?:latwy-tekst|uk|en)(?=\/)/;

/** What draws a page: `/pomoc/*` an offer, `/kontakt/` itself alone; in other languages than Polish with a star before. */
function templateOf(path: string): string {
  const place = path.replace(LANGUAGE, "");
  const template = place.replace(/^(\/[^/]+\/)[^/]+\/$/, "$1*");
  return place === path ? template : `*${template}`;
}

/**
 * One page of each kind that the site draws in a way of its own, for checks that are too slow for all pages. Pages that
 * leave no trace on a device are kinds of their own, for they have a way out.
 */
export function templatesOf(paths: readonly string[], isPrivate: (path: string) => boolean): readonly string[] {
  const kindOf = (path: string): string => `${templateOf(path)}${isPrivate(path) ? "!" : ""}`;
  return [...Map.groupBy(paths, kindOf).values()].flatMap((same) => same.slice(0, 1));
}
