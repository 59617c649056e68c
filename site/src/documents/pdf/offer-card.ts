// SPDX-License-Identifier: EUPL-1.2

import type { HoursGroup } from "../../content/hours.view.ts";
import type { OfferPageView, OfferPlaceView } from "../../content/offer.view.ts";
import { sayAt } from "../../i18n/say.ts";
import { sentence, typesetStreet } from "../../i18n/typography.ts";
import type { CardView } from "./card.view.ts";
import { documentHead, newestDay } from "./document-head.ts";
import { sheetCalls } from "./offer-sheet.ts";
import { warningOf } from "./place-block.ts";

const say = sayAt({ pathname: "/" });

function linesOf({ lines }: HoursGroup): readonly string[] {
  return lines.map(({ text, hasTimes }) => (hasTimes ? sentence(text) : `${sentence(text)} ${say.words.callToAsk}`));
}

function placeOf({ place, room, hours }: OfferPlaceView): CardView["places"][number] {
  const address = [typesetStreet(place.street), ...(room ? [say.roomText(room)] : [])].join(", ");
  return { address, hours: hours.length === 0 ? [say.words.noHours] : hours.flatMap(linesOf) };
}

/**
 * An offer on a card for a pocket.
 * @param url Address of its page; null where the site does not know its own.
 */
export function offerCard(offer: OfferPageView, url: string | null): CardView {
  const { isUnconfirmed, places, shell, sources } = offer;
  return {
    ...documentHead({ title: say.typeset(offer.name.text), shell, newestOn: newestDay(sources), url }, say),
    lead: say.typeset(offer.summary.text),
    warning: warningOf(isUnconfirmed || places.some((at) => at.isUnconfirmed), say),
    isUnsure: isUnconfirmed,
    calls: sheetCalls(offer).slice(0, 2),
    places: places.map(placeOf),
  };
}
