// SPDX-License-Identifier: EUPL-1.2

import { documentWords } from "../../i18n/document-words.ts";
import { mattersWords } from "../../i18n/matters-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import type { GuideView } from "./guide.view.ts";
import { guideChapters } from "./guide-chapters.ts";
import { type GuideFacts, markOf, offersOfToday } from "./guide-facts.ts";
import { guideIndex } from "./guide-index.ts";
import { guidePhones } from "./guide-phones.ts";
import { guidePlaces } from "./guide-places.ts";
import { urgentPoster } from "./urgent-poster.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;
const { guide: guideWords } = documentWords;

/** Panes of the window on the cover. */
const PANE_COUNT = 4;

function newestOf(facts: GuideFacts): string | null {
  const places = facts.locations.filter(({ reportedYear }) => reportedYear === null);
  return newestDay([...offersOfToday(facts), ...places].flatMap(({ sources }) => sources));
}

/** The first situations, without those that can put in danger who is seen with them: a cover lies on a table. */
function panesOf({ situations }: GuideFacts): GuideView["panes"] {
  const shown = situations.filter(({ isSensitive }) => !isSensitive).slice(0, PANE_COUNT);
  return shown.map(({ slug, sentence }) => ({ mark: markOf.situation(slug), title: typeset(sentence.text) }));
}

/**
 * The whole guide as a booklet: what cannot wait, a chapter for each situation, places, numbers, an index.
 * @param url Address of the first page; null where the site does not know its own.
 */
export function guide(facts: GuideFacts, url: string | null): GuideView {
  const { home } = facts;
  const newestOn = newestOf(facts);
  const chapters = guideChapters(facts);
  const places = guidePlaces(facts.locations);
  const offers = chapters.flatMap((chapter) => chapter.offers);
  const marks = new Set([...chapters, ...offers, ...places].map(({ mark }) => mark));
  return {
    ...documentHead({ title: guideWords.title, shell: home.shell, newestOn, url }, say),
    lead: words.home.title,
    notes: [
      ...(newestOn === null ? [] : [`${guideWords.newest} ${say.dayText(newestOn)}`]),
      guideWords.ageing,
      words.footerPromise,
    ],
    panes: panesOf(facts),
    urgent: urgentPoster(home, [], null),
    contentsTitle: guideWords.contents,
    chapters,
    onPage: guideWords.onPage,
    seeTitle: guideWords.see,
    places: { title: words.locationsTitle, hereTitle: words.offersHere, items: places },
    phones: { title: guideWords.phones, items: guidePhones(facts) },
    index: { title: typeset(mattersWords.title), letters: guideIndex(facts, marks) },
  };
}
