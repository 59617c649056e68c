// SPDX-License-Identifier: EUPL-1.2

import type { FinderChoice, FinderChoices, FinderOffer } from "../content/finder.view.ts";
import type { TextView } from "../content/text.view.ts";
import { typeset as typesetPolish } from "../i18n/typography.ts";

type Typeset = (text: string) => string;

function set({ text, lang }: TextView, typeset: Typeset): TextView {
  return { text: lang === "pl" ? typesetPolish(text) : typeset(text), lang };
}

/** The offers with what is shown of them set by the rules of print. */
export function typesetOffers(offers: readonly FinderOffer[], typeset: Typeset): readonly FinderOffer[] {
  return offers.map((offer) => ({
    ...offer,
    name: set(offer.name, typeset),
    summary: set(offer.summary, typeset),
    phone: offer.phone && { ...offer.phone, display: typeset(offer.phone.display) },
  }));
}

/** The lists with their names set by the rules of print. */
export function typesetChoices({ situations, groups, places }: FinderChoices, typeset: Typeset): FinderChoices {
  const setAll = (choices: readonly FinderChoice[]): readonly FinderChoice[] =>
    choices.map((choice) => ({ ...choice, name: set(choice.name, typeset) }));
  return { situations: setAll(situations), groups: setAll(groups), places: setAll(places) };
}
