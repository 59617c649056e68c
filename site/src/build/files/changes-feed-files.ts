// SPDX-License-Identifier: EUPL-1.2

import { loadChangesFeed } from "../../content/changes-feed.ts";
import { atomFeed } from "../../documents/feeds/atom-feed.ts";
import { changesFeed } from "../../documents/feeds/changes-feed.ts";
import { jsonFeed } from "../../documents/feeds/json-feed.ts";
import type { FileMaker } from "./made-file.ts";

const ATOM = "/dane/zmiany.atom";
const JSON_FEED = "/dane/zmiany.json";

/** What was confirmed and announced, for feed readers. */
export const changesFeedFiles: FileMaker = async ({ publicUrl }) => {
  const view = await loadChangesFeed();
  const shared = { newestOn: view.updatedOn, rowCount: view.entries.length };
  return [
    { path: ATOM, mediaType: "application/atom+xml", content: atomFeed(changesFeed(view, ATOM), publicUrl), ...shared },
    {
      path: JSON_FEED,
      mediaType: "application/feed+json",
      content: jsonFeed(changesFeed(view, JSON_FEED), publicUrl),
      ...shared,
    },
  ];
};
