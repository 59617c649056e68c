// SPDX-License-Identifier: EUPL-1.2

import type { ChangedKind, ChangeEntryView, ChangesFeedView } from "../../content/changes-feed.view.ts";
import { feedWords } from "../../i18n/feed-words.ts";
import { sayAt } from "../../i18n/say.ts";
import type { Feed, FeedEntry } from "./feed.view.ts";
import { uuidOf } from "./uuid-of.ts";

const { words, paths, typeset, dayText } = sayAt({ pathname: "/" });
const { title, kinds, checked, announced } = feedWords.changes;

/** What a feed must say of its age although no record has a date. */
const UNDATED = "1970-01-01";

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
  const summary = kind === "NEWS" || kind === "NOTICE" ? announced : checked;
  return {
    id,
    title: typeset(kinds[kind].replace("%", () => name)),
    summary: typeset(summary.replace("%", () => dayText(on))),
    path: PAGES[kind](slug),
    publishedOn: on,
  };
}

/** What was confirmed and announced, as a feed that is had at a path. */
export function changesFeed({ centreId, author, updatedOn, entries }: ChangesFeedView, path: string): Feed {
  return {
    id: uuidOf(centreId, "zmiany"),
    title: typeset(`${title} – ${words.product}`),
    author: typeset(author),
    path,
    pagePath: paths.openData,
    updatedOn: updatedOn ?? UNDATED,
    entries: entries.map(entryOf),
  };
}
