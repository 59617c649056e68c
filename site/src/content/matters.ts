// SPDX-License-Identifier: EUPL-1.2

import { loadCentrePage } from "./centre.ts";
import { loadGroupList } from "./group-page.ts";
import { loadLocationPages } from "./location.ts";
import type { LetterView, MattersPageView, MatterView } from "./matters.view.ts";
import { loadOfferPages } from "./offer.ts";
import { loadShell } from "./shell.ts";
import { loadSituations } from "./situation.ts";

const collator = new Intl.Collator("pl", { numeric: true });

/** What a name is sorted by: without the quotes and brackets that it may begin with. */
function sortName({ name }: MatterView): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, "");
}

function letterOf(matter: MatterView): string {
  const first = sortName(matter).charAt(0).toLocaleUpperCase("pl");
  return /\p{N}/u.test(first) ? "0–9" : first;
}

/** Matters by their first letter, letters and matters in Polish order: ł after l, ż last. */
export function byLetter(matters: readonly MatterView[]): readonly LetterView[] {
  const sorted = matters.toSorted((one, other) => collator.compare(sortName(one), sortName(other)));
  return [...Map.groupBy(sorted, letterOf)].map(([letter, ofLetter]) => ({ letter, matters: ofLetter }));
}

/** Asks for everything that people may look for by its name, as far as a page tells of it. */
export async function loadMattersPage(): Promise<MattersPageView> {
  const [shell, offers, places, groups, centre, situations] = await Promise.all([
    loadShell("PL"),
    loadOfferPages("PL"),
    loadLocationPages("PL"),
    loadGroupList("PL"),
    loadCentrePage("PL"),
    loadSituations("PL"),
  ]);
  const bodies = [...centre.departments, ...centre.facilities, ...centre.partners];
  const matters: readonly MatterView[] = [
    ...offers.map(({ slug, name }) => ({ kind: "OFFER" as const, slug, name: name.text })),
    ...places.map(({ slug, name }) => ({ kind: "PLACE" as const, slug, name: name.text })),
    ...groups.groups.map(({ slug, name }) => ({ kind: "GROUP" as const, slug, name: name.text })),
    ...bodies.map(({ slug, name }) => ({ kind: "ORGANIZATION" as const, slug, name })),
    ...[...situations.urgent, ...situations.others].map(({ slug, sentence }) => ({
      kind: "SITUATION" as const,
      slug,
      name: sentence.text,
    })),
  ];
  return { shell, letters: byLetter(matters) };
}
