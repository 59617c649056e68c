// SPDX-License-Identifier: EUPL-1.2

import type { HomeView, OpenLineView, SleepView } from "../../content/home.view.ts";
import type { SourceView } from "../../content/source.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { officeCalls } from "../../i18n/office-calls.ts";
import { sayAt } from "../../i18n/say.ts";
import { sentence, typesetStreet } from "../../i18n/typography.ts";
import { documentHead, newestDay } from "./document-head.ts";
import { setCall } from "./offer-sheet.ts";
import { offerPlaceBlock } from "./place-block.ts";
import type { PosterView } from "./poster.view.ts";
import type { PlaceBlock } from "./sheet.view.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

/** A place to sleep in words alone, with the numbers to call before going there. */
function sleepBlock({ offerName, calls, ...at }: SleepView): PlaceBlock {
  const block = offerPlaceBlock(at, say);
  const numbers = calls.map(({ label, phone }) => `${typeset(label.text)}: ${typeset(phone.display)}`);
  return {
    ...block,
    name: typeset(offerName.text),
    lines: [...numbers, ...block.lines],
    hours: block.hours.map((hours) => ({ ...hours, purpose: null, weeks: [] })),
  };
}

function openLine({ offerName, place, room, hours, isUnconfirmed }: OpenLineView): PosterView["open"][number] {
  const street = place ? [typesetStreet(place.street)] : [];
  const where = [...street, ...(room ? [say.roomText(room)] : [])].join(", ");
  const warning = isUnconfirmed ? [`${words.unconfirmed} ${words.callBeforeYouGo}`] : [];
  return { name: typeset(offerName.text), where, hours: [...hours.map((text) => sentence(text)), ...warning] };
}

/**
 * Help that cannot wait, on a wall: whom to call, where to sleep, where a door is open and when.
 * @param sources Where the help that is on it is told.
 * @param url Address of the first page; null where the site does not know its own.
 */
export function urgentPoster(
  { shell, calls, sleep, open }: HomeView,
  sources: readonly SourceView[],
  url: string | null,
): PosterView {
  const sleeping = new Set(sleep.map(({ offerSlug }) => offerSlug));
  return {
    ...documentHead({ title: documentWords.urgentTitle, shell, newestOn: newestDay(sources), url }, say),
    lead: documentWords.urgentLead,
    emergency: { label: words.emergency.label, number: words.emergency.display },
    calls: [...calls, ...officeCalls(shell, words)].map(setCall),
    sleepTitle: words.home.sleepTitle,
    sleepUnknown: sleep.length === 0 ? words.home.sleepUnknown : null,
    sleep: sleep.map(sleepBlock),
    openTitle: words.home.hoursTitle,
    openColumns: [documentWords.what, documentWords.where, documentWords.when],
    open: open.filter(({ offerSlug }) => !sleeping.has(offerSlug)).map(openLine),
  };
}
