// SPDX-License-Identifier: EUPL-1.2

import { loadNewsFeed } from "../../content/news-feed.ts";
import { atomFeed } from "../../documents/feeds/atom-feed.ts";
import { newsFeed } from "../../documents/feeds/news-feed.ts";
import type { FileMaker } from "./made-file.ts";

/** The news for feed readers. */
export const newsFeedFiles: FileMaker = async ({ publicUrl }) => {
  const feed = newsFeed(await loadNewsFeed());
  const { path, updatedOn } = feed;
  return [{ path, mediaType: "application/atom+xml", newestOn: updatedOn, content: atomFeed(feed, publicUrl) }];
};
