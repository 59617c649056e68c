// SPDX-License-Identifier: EUPL-1.2

import { NewsFeedDocument, type NewsFeedQuery } from "@okienko/schema/documents";
import { ContentError, query } from "./client.ts";
import type { NewsEntryView, NewsFeedView } from "./news-feed.view.ts";
import { allNodes } from "./paging.ts";

type News = NewsFeedQuery["news"]["nodes"][number];

/** None where no source says when it was published: a feed must give each piece a date, and a made-up one would lie. */
function entryViews({ id, slug, title, summary, publishedOn }: News): readonly NewsEntryView[] {
  return publishedOn === null ? [] : [{ id, slug, title: title.text, summary: summary.text, publishedOn }];
}

/** The feed of news that have a date, the newest at the head; throws ContentError where the content has no centre. */
export function newsFeedView(centre: NewsFeedQuery["centre"], news: readonly News[]): NewsFeedView {
  if (!centre) throw new ContentError("Query NewsFeed: the content has no centre.");
  const entries = news
    .flatMap(entryViews)
    .toSorted((one, other) => (one.publishedOn < other.publishedOn ? 1 : one.publishedOn > other.publishedOn ? -1 : 0));
  return { id: centre.id, author: centre.name.text, updatedOn: entries[0]?.publishedOn ?? null, entries };
}

/** Asks for the feed of news, which is in Polish. */
export async function loadNewsFeed(): Promise<NewsFeedView> {
  const { centre } = await query(NewsFeedDocument, { after: null });
  const news = await allNodes(async (after) => (await query(NewsFeedDocument, { after })).news);
  return newsFeedView(centre, news);
}
