// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";

/** A page that is to be at hand where there is no signal. */
export interface UrgentPage {
  /** Path of the site: `/uk/pomoc/noclegownia/`. */
  readonly path: string;
  /** Language that the page says it is in (BCP 47). */
  readonly language: string;
  /** Its bytes, for the worker asks for the pages anew whenever one of them has changed. */
  readonly html: string;
}

const PLACE = "const URGENT = [];";

/** Paths by language, the first page of each at the head, the language whose first page is `/` before all others. */
function pathsByLanguage(urgent: readonly UrgentPage[]): readonly (readonly string[])[] {
  const byLength = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1);
  const groups = [...Map.groupBy(urgent, ({ language }) => language).values()];
  return groups
    .map((group) => group.map(({ path }) => path).sort(byLength))
    .sort(([one = ""], [other = ""]) => byLength(one, other));
}

/**
 * The service worker of a site: the program's text with the urgent pages of this site, and a version that changes when
 * one of them does. Throws TypeError where the text has no place for them.
 */
export function serviceWorker(program: string, urgent: readonly UrgentPage[]): string {
  if (!program.includes(PLACE)) throw new TypeError("The service worker has no place for its pages.");
  const hash = createHash("sha256");
  for (const { path, html } of urgent) hash.update(`${path}\n${html}\n`);
  const version = hash.digest("hex").slice(0, 12);
  return program.replace(PLACE, () => `const URGENT = ${JSON.stringify(pathsByLanguage(urgent))}; // ${version}`);
}
