// SPDX-License-Identifier: EUPL-1.2

import type { MatterView } from "../../content/matters.view.ts";
import { sayAt } from "../../i18n/say.ts";
import type { GuideLetter } from "./guide.view.ts";
import { type GuideFacts, markOf, offersOfToday } from "./guide-facts.ts";

const { typeset } = sayAt({ pathname: "/" });

/** The marks of what tells of a matter; those of organizations and of what is not in the guide are none. */
function marksOf({ kind, slug }: MatterView, offers: ReturnType<typeof offersOfToday>): readonly string[] {
  if (kind === "OFFER") return [markOf.offer(slug)];
  if (kind === "PLACE") return [markOf.place(slug)];
  if (kind === "SITUATION") return [markOf.situation(slug)];
  const forGroup = offers.filter(({ groups }) => kind === "GROUP" && groups.some((group) => group.slug === slug));
  return forGroup.map((offer) => markOf.offer(offer.slug));
}

/** Matters of the same name as one, with the marks of all. */
function byName(
  matters: readonly MatterView[],
  marksOfMatter: (matter: MatterView) => readonly string[],
): GuideLetter["matters"] {
  return [...Map.groupBy(matters, ({ name }) => typeset(name))].map(([name, same]) => ({
    name,
    marks: same.flatMap(marksOfMatter),
  }));
}

/**
 * Matters from A to Z, as far as the guide tells of them.
 * @param marks All marks of the guide.
 */
export function guideIndex(
  facts: Pick<GuideFacts, "matters" | "offers">,
  marks: ReadonlySet<string>,
): readonly GuideLetter[] {
  const offers = offersOfToday(facts);
  const toldMarks = (matter: MatterView) => marksOf(matter, offers).filter((mark) => marks.has(mark));
  const letters = facts.matters.letters.map(({ letter, matters }) => ({
    letter,
    matters: byName(matters, toldMarks).filter((matter) => matter.marks.length > 0),
  }));
  return letters.filter(({ matters }) => matters.length > 0);
}
