// SPDX-License-Identifier: EUPL-1.2

import type { AccessView, LocationPageView } from "../../content/location.view.ts";
import { sayAt } from "../../i18n/say.ts";
import type { GuidePlace } from "./guide.view.ts";
import { markOf } from "./guide-facts.ts";
import { keeperLine, keepersOf } from "./kept-here.ts";
import { addressLines, warningOf } from "./place-block.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

/** What is known of the building, as sentences: `Winda: tak.` */
function accessLines({ answers, note }: AccessView): readonly string[] {
  const known = answers.flatMap(({ fact, answer }) =>
    answer === null ? [] : [`${words.offer.accessFacts[fact]}: ${answer ? words.offer.yes : words.offer.no}.`],
  );
  return [...(known.length > 0 ? [known.join(" ")] : []), ...(note ? [typeset(note.text)] : [])];
}

function guidePlace(location: LocationPageView): GuidePlace {
  const { slug, name, directions, access, isUnconfirmed } = location;
  const way = directions ? [`${words.offer.directions}: ${typeset(directions.text)}`] : [];
  return {
    mark: markOf.place(slug),
    block: {
      name: typeset(name.text),
      address: addressLines(location, null, say),
      lines: [...way, ...accessLines(access)],
      warning: warningOf(isUnconfirmed, say),
      hours: [],
    },
    here: keepersOf(location).map(keeperLine),
  };
}

/** Places where there is something today, each with what keeps hours in it. */
export function guidePlaces(locations: readonly LocationPageView[]): readonly GuidePlace[] {
  return locations
    .filter(({ reportedYear }) => reportedYear === null)
    .map(guidePlace)
    .filter(({ here }) => here.length > 0);
}
