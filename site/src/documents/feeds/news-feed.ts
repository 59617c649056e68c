// SPDX-License-Identifier: EUPL-1.2

import type { NewsFeedView } from "../../content/news-feed.view.ts";
import { feedWords } from "../../i18n/feed-words.ts";
import { sayAt } from "../../i18n/say.ts";
import type { Feed } from "./feed.view.ts";

const { words, paths, typeset } = sayAt({ pathname: "/" });

/** The news as a feed. */
export function newsFeed({ id, author, updatedOn, entries }: NewsFeedView): Feed {
  return {
    id,
    title: typeset(`${feedWords.title} – ${words.product}`),
    author: typeset(author),
    path: `${paths.news}atom.xml`,
    pagePath: paths.news,
    updatedOn,
    entries: entries.map(({ slug, title, summary, ...entry }) => ({
      ...entry,
      updatedOn: entry.publishedOn,
      title: typeset(title),
      summary: typeset(summary),
      path: paths.newsItem(slug),
    })),
  };
}
