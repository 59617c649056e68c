// SPDX-License-Identifier: EUPL-1.2

import type { Feed } from "./feed.view.ts";
import { noon } from "./noon.ts";

/** A feed as JSON Feed 1.1; addresses, which must be absolute there, are left out where the site does not know its origin. */
export function jsonFeed(feed: Feed, publicUrl: string | null): string {
  const address = (path: string): string | undefined => (publicUrl === null ? undefined : `${publicUrl}${path}`);
  const content = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: address(feed.pagePath),
    feed_url: address(feed.path),
    language: "pl",
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, summary, path, publishedOn, updatedOn }) => ({
      id: `urn:uuid:${id}`,
      url: address(path),
      title,
      content_text: summary,
      date_published: publishedOn === null ? undefined : noon(publishedOn),
      date_modified: noon(updatedOn),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
