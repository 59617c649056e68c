// SPDX-License-Identifier: EUPL-1.2

import type { ChangedKind, ChangeEntryView, ChangesFeedView } from "../../content/changes-feed.view.ts";
import { feedWords } from "../../i18n/feed-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { derivedId } from "../hsds/derived-id.ts";
import type { Feed, FeedEntry } from "./feed.view.ts";

const { words, paths, typeset, dayText } = sayAt({ pathname: "/" });
const { title, kinds, checked, announced } = feedWords.changes;

/** Names the feed and its entries apart from the news of the same centre. */
const FEED = "zmiany";

const PAGES: Readonly<Record<ChangedKind, (slug: string) => string>> = {
  CONTACT: () => paths.contact,
  DOCUMENT: paths.document,
  GROUP: paths.group,
  LEGAL_ACT: paths.legalAct,
  NEWS: paths.newsItem,
  NOTICE: () => paths.home,
  OFFER: paths.offer,
  OFFER_AT_PLACE: paths.offer,
  ORGANIZATION: () => paths.contact,
  PLACE: paths.location,
  PROGRAM: paths.program,
  SITUATION: paths.situation,
};

function entryOf({ id, kind, slug, name, on }: ChangeEntryView): FeedEntry {
  const isAnnounced = kind === "NEWS" || kind === "NOTICE";
  const summary = isAnnounced ? announced : checked;
  return {
    id: derivedId(id, FEED),
    title: typeset(kinds[kind].replace("%", () => name)),
    summary: typeset(summary.replace("%", () => dayText(on))),
    path: PAGES[kind](slug),
    publishedOn: isAnnounced ? on : null,
    updatedOn: on,
  };
}

/** What was confirmed and announced, as a feed that is had at a path. */
export function changesFeed({ centreId, author, updatedOn, entries }: ChangesFeedView, path: string): Feed {
  return {
    id: derivedId(centreId, FEED),
    title: typeset(`${title} – ${words.product}`),
    author: typeset(author),
    path,
    pagePath: paths.openData,
    updatedOn,
    entries: entries.map(entryOf),
  };
}
