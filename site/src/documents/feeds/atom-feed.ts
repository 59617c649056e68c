// SPDX-License-Identifier: EUPL-1.2

import type { Feed, FeedEntry } from "./feed.view.ts";
import { noon } from "./noon.ts";

/** What a feed must say of its age although nothing in it has a day; a clock would make each build differ from the last. */
const UNDATED = "1970-01-01";

/** Whether XML has a place for a letter; most control characters it has none for, not even escaped. */
function isAllowed(letter: string): boolean {
  return letter >= " " ? letter !== "\ufffe" && letter !== "\uffff" : /[\t\n\r]/.test(letter);
}

function escaped(text: string): string {
  const letters = [...text.toWellFormed()].filter(isAllowed).join("");
  return letters.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function entryOf(entry: FeedEntry, address: (path: string) => string): string {
  const { id, title, summary, path, publishedOn, updatedOn } = entry;
  const published = publishedOn === null ? "" : `<published>${noon(publishedOn)}</published>\n`;
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${escaped(title)}</title>
<link href="${address(path)}"/>
${published}<updated>${noon(updatedOn)}</updated>
<summary>${escaped(summary)}</summary>
</entry>
`;
}

/**
 * A feed in Atom (RFC 4287). What it names is named by UUIDs, so that a reader knows a piece again when the
 * site moves; addresses are relative where the site does not know its origin.
 */
export function atomFeed(feed: Feed, publicUrl: string | null): string {
  const address = (path: string): string => escaped(`${publicUrl ?? ""}${path}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">
<id>urn:uuid:${feed.id}</id>
<title>${escaped(feed.title)}</title>
<link rel="self" type="application/atom+xml" href="${address(feed.path)}"/>
<link href="${address(feed.pagePath)}"/>
<author><name>${escaped(feed.author)}</name></author>
<updated>${noon(feed.updatedOn ?? UNDATED)}</updated>
${feed.entries.map((one) => entryOf(one, address)).join("")}</feed>
`;
}
