// SPDX-License-Identifier: EUPL-1.2

import type { OfferPageView } from "../../content/offer.view.ts";
import type { SituationPageView } from "../../content/situation.view.ts";
import { officeCalls } from "../../i18n/office-calls.ts";
import { sayAt } from "../../i18n/say.ts";
import type { GuideChapter, GuideOffer } from "./guide.view.ts";
import { type GuideFacts, markOf, offersOfToday } from "./guide-facts.ts";
import { offerSheet, setCall } from "./offer-sheet.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset } = say;

/** The offers of a chapter; those that are not in `told` yet are told here and are in it afterwards. */
function chapterOffers(offers: readonly OfferPageView[], told: Set<string>): readonly GuideOffer[] {
  return offers.map((offer) => {
    const isTold = told.has(offer.slug);
    told.add(offer.slug);
    const name = typeset(offer.name.text);
    return { mark: markOf.offer(offer.slug), name, sheet: isTold ? null : offerSheet(offer, null) };
  });
}

function situationChapter(
  { slug, sentence, advice, answers, shell }: SituationPageView,
  bySlug: ReadonlyMap<string, OfferPageView>,
  told: Set<string>,
): GuideChapter {
  const offers = chapterOffers(
    answers.current.flatMap((answer) => bySlug.get(answer.slug) ?? []),
    told,
  );
  const isAnswered = offers.length > 0;
  return {
    mark: markOf.situation(slug),
    title: typeset(sentence.text),
    advice: advice && typeset(advice.text),
    nobody: isAnswered ? null : words.answersNone,
    calls: isAnswered ? [] : officeCalls(shell, words).map(setCall),
    offers,
  };
}

/** A chapter for each situation, and one for offers that belong to none; each offer is told once, where it comes first. */
export function guideChapters(facts: Pick<GuideFacts, "offers" | "situations">): readonly GuideChapter[] {
  const today = offersOfToday(facts);
  const bySlug = new Map(today.map((offer) => [offer.slug, offer]));
  const told = new Set<string>();
  const chapters = facts.situations.map((situation) => situationChapter(situation, bySlug, told));
  const others = today.filter(({ slug }) => !told.has(slug));
  if (others.length === 0) return chapters;
  const rest = { mark: "others", title: words.offer.othersTitle, advice: null, nobody: null, calls: [] };
  return [...chapters, { ...rest, offers: chapterOffers(others, told) }];
}
