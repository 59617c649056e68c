// SPDX-License-Identifier: EUPL-1.2

import type { HomeView } from "../../content/home.view.ts";
import type { LocationPageView } from "../../content/location.view.ts";
import type { OfferPageView } from "../../content/offer.view.ts";
import { doorNotice } from "../../documents/pdf/door-notice.ts";
import { guide } from "../../documents/pdf/guide.ts";
import type { GuideFacts } from "../../documents/pdf/guide-facts.ts";
import { offerCard } from "../../documents/pdf/offer-card.ts";
import { offerSheet } from "../../documents/pdf/offer-sheet.ts";
import type { PdfOrder } from "../../documents/pdf/pdf-renderer.ts";
import { type ReportPages, reportBook } from "../../documents/pdf/report-book.ts";
import type { DocumentHead } from "../../documents/pdf/sheet.view.ts";
import { urgentPoster } from "../../documents/pdf/urgent-poster.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { paths } from "../../i18n/paths.ts";

/** A document, and where it is published. */
export interface PdfFileOrder extends PdfOrder {
  readonly path: string;
  readonly newestOn: string | null;
}

/** Address of a page of the site; null where the site does not know its own. */
function addressOf(publicUrl: string | null, path: string): string | null {
  return publicUrl === null ? null : `${publicUrl}${path}`;
}

/** What a kind of document is called in messages and in names of files. */
interface Kind extends Pick<PdfOrder, "template" | "hasRowHeaders"> {
  readonly name: string;
  /** Null where the name of the file has none. */
  readonly suffix: string | null;
}

const LEAFLET: Kind = { template: "leaflet", name: documentWords.leaflet, suffix: "ulotka", hasRowHeaders: false };
const LARGE: Kind = {
  template: "large-print",
  name: documentWords.largePrint,
  suffix: "duzy-druk",
  hasRowHeaders: false,
};
const CARD: Kind = { template: "card", name: documentWords.card, suffix: "wizytowka", hasRowHeaders: false };
const DOOR: Kind = { template: "door", name: documentWords.door, suffix: "drzwi", hasRowHeaders: true };
const POSTER: Kind = { template: "poster", name: documentWords.poster, suffix: "plakat", hasRowHeaders: true };
const REPORT: Kind = { template: "report", name: documentWords.document, suffix: null, hasRowHeaders: true };

function orderOf({ name, suffix, ...kind }: Kind, slug: string, data: DocumentHead): PdfFileOrder {
  const path = `/pliki/${suffix === null ? slug : `${slug}.${suffix}`}.pdf`;
  return { ...kind, name: `${name} ${slug}`, path, newestOn: data.newestOn, data };
}

/** Documents of an offer that can be had today; what a report of a past year says is not handed out on paper. */
export function offerOrders(offer: OfferPageView, publicUrl: string | null): readonly PdfFileOrder[] {
  const { slug, reportedYear } = offer;
  if (reportedYear !== null) return [];
  const url = addressOf(publicUrl, paths.offer(slug));
  const sheet = offerSheet(offer, url);
  return [orderOf(LEAFLET, slug, sheet), orderOf(LARGE, slug, sheet), orderOf(CARD, slug, offerCard(offer, url))];
}

/** The notice on the door of a place where there is something today. */
export function locationOrders(location: LocationPageView, publicUrl: string | null): readonly PdfFileOrder[] {
  const { slug, reportedYear } = location;
  const notice = doorNotice(location, addressOf(publicUrl, paths.location(slug)));
  const isEmpty = notice.main === null && notice.others.length === 0;
  return reportedYear !== null || isEmpty ? [] : [orderOf(DOOR, slug, notice)];
}

/**
 * The poster of urgent help.
 * @param offers Pages of what can be on it, for the age of what it says.
 */
export function posterOrder(
  home: HomeView,
  offers: readonly Pick<OfferPageView, "slug" | "sources">[],
  publicUrl: string | null,
): PdfFileOrder {
  const shown = new Set([...home.sleep, ...home.open].map(({ offerSlug }) => offerSlug));
  const sources = offers.filter(({ slug }) => shown.has(slug)).flatMap((offer) => offer.sources);
  return orderOf(POSTER, "pilna-pomoc", urgentPoster(home, sources, addressOf(publicUrl, paths.home)));
}

/** The whole guide as a booklet. */
export function guideOrder(facts: GuideFacts, publicUrl: string | null): PdfFileOrder {
  const data = guide(facts, addressOf(publicUrl, paths.home));
  const { newestOn } = data;
  const name = documentWords.guide.name;
  return { template: "guide", name, path: "/pliki/informator.pdf", newestOn, data, hasRowHeaders: false };
}

/** The report on the last year that the content has one of; none where it has no report. */
export function reportOrders(pages: ReportPages, publicUrl: string | null): readonly PdfFileOrder[] {
  const book = reportBook(pages, addressOf(publicUrl, paths.report));
  return book === null ? [] : [orderOf(REPORT, `sprawozdanie-${book.year}`, book)];
}
