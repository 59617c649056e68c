// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "../../content/contact.view.ts";
import type { NoticeView } from "../../content/notice.view.ts";
import type { OfferPageView } from "../../content/offer.view.ts";
import { asOfText } from "../../i18n/as-of-text.ts";
import { costText } from "../../i18n/cost-text.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { officeCalls } from "../../i18n/office-calls.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import { contactBlock, offerPlaceBlock, warningOf } from "./place-block.ts";
import type { SheetCall, SheetSection, SheetView } from "./sheet.view.ts";

const say = sayAt({ pathname: "/" });
const { words, typeset, dayText } = say;

/** A number to call, set. */
export function setCall({ label, phone }: CallView): SheetCall {
  return { label: typeset(label.text), number: typeset(phone.display) };
}

/** The numbers of the offer, else the office's under its own name. */
export function sheetCalls({ calls, shell }: Pick<OfferPageView, "calls" | "shell">): readonly SheetCall[] {
  const shown = calls.length > 0 ? calls : officeCalls(shell, words);
  return shown.map(setCall);
}

/** What the reader must know before the number: that nobody confirmed it, or that no source gives one. */
function warningText({ isUnconfirmed, calls, shell }: OfferPageView): string | null {
  const unconfirmed = warningOf(isUnconfirmed, say);
  const silent = calls.length === 0 ? words.noPhone : null;
  const office = calls.length === 0 && shell.officePhone ? words.noPhoneOffice : null;
  return [unconfirmed, silent, office].filter((part) => part !== null).join(" ") || null;
}

/** A notice with the days on which it holds. */
export function noticeText({ title, text, validFrom, validTo }: NoticeView) {
  const from = `${words.offer.noticeFrom} ${dayText(validFrom)}`;
  const days = validTo === null ? from : `${from} ${words.offer.noticeTo} ${dayText(validTo)}`;
  return { title: typeset(title.text), text: typeset(text.text), days };
}

function placeSections({ places, contacts }: OfferPageView): readonly SheetSection[] {
  const where: SheetSection = {
    kind: "places",
    title: words.where,
    text: places.length === 0 ? words.noPlace : null,
    places: places.map((at) => offerPlaceBlock(at, say)),
  };
  const whom: SheetSection = {
    kind: "places",
    title: words.contacts,
    text: null,
    places: contacts.map((contact) => contactBlock(contact, say)),
  };
  if (contacts.length === 0) return [where];
  return places.length === 0 ? [whom] : [where, whom];
}

function list(
  kind: "bullets" | "steps",
  title: string,
  items: readonly { readonly text: string }[],
  intro: { readonly text: string } | null = null,
): readonly SheetSection[] {
  if (items.length === 0 && intro === null) return [];
  return [{ kind, title, text: intro && typeset(intro.text), items: items.map(({ text }) => typeset(text)) }];
}

function factsOf(offer: OfferPageView): SheetSection {
  const { cost, providerName, program, validUntil } = offer;
  const items = [
    { term: words.offer.cost, texts: [costText(cost, say), ...(cost?.note ? [typeset(cost.note.text)] : [])] },
    { term: words.provider, texts: [typeset(providerName.text)] },
    ...(program ? [{ term: words.offer.program, texts: [typeset(program.name.text)] }] : []),
    ...(validUntil ? [{ term: words.offer.validUntil, texts: [dayText(validUntil)] }] : []),
  ];
  return { kind: "facts", title: words.offer.details, items };
}

function sourcesOf({ sources }: OfferPageView): SheetView["sources"] {
  if (sources.length === 0) return null;
  const days = sources.flatMap(({ facts }) => facts.map(({ verifiedOn }) => verifiedOn));
  const isNeverVerified = days.includes(null) && !days.some((day) => typeof day === "string");
  return {
    title: words.sources,
    text: isNeverVerified ? words.offer.notVerifiedYet : null,
    items: sources.map((source) => `${typeset(source.title)}. ${words.offer.asOf}: ${asOfText(source, say)}`),
  };
}

/**
 * An offer on paper, in the order of its page.
 * @param url Address of its page; null where the site does not know its own.
 */
export function offerSheet(offer: OfferPageView, url: string | null): SheetView {
  const title = typeset(offer.name.text);
  return {
    ...documentHead({ title, shell: offer.shell, newestOn: newestDay(offer.sources), url }, say),
    lead: typeset(offer.summary.text),
    warning: warningText(offer),
    isUnsure: offer.isUnconfirmed,
    callTitle: documentWords.call,
    calls: sheetCalls(offer),
    notices: offer.notices.map(noticeText),
    places: placeSections(offer),
    details: [
      ...list("steps", words.offer.steps, offer.steps),
      ...list("bullets", words.offer.bring, offer.requiredDocuments),
      ...list("bullets", words.scope, offer.scopeItems, offer.description),
      ...list(
        "bullets",
        words.forWhom,
        offer.groups.map(({ name }) => name),
        offer.eligibility,
      ),
      factsOf(offer),
    ],
    sources: sourcesOf(offer),
  };
}
