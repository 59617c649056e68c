// SPDX-License-Identifier: EUPL-1.2

import type { NewsEntryView, NewsFeedView } from "../content/news-feed.view.ts";
import { sayAt } from "../i18n/say.ts";

const { words, paths, typeset } = sayAt({ pathname: "/" });

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Noon, for no source tells the hour, and at noon it is the same day in all of Europe. */
function instant(day: string): string {
  return `${day}T12:00:00Z`;
}

function entry({ id, slug, title, summary, publishedOn }: NewsEntryView, address: (path: string) => string): string {
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${escaped(typeset(title))}</title>
<link href="${address(paths.newsItem(slug))}"/>
<published>${instant(publishedOn)}</published>
<updated>${instant(publishedOn)}</updated>
<summary>${escaped(typeset(summary))}</summary>
</entry>
`;
}

/**
 * The feed in Atom (RFC 4287). What it names is named by the ids of records, so that a reader knows a piece again when
 * the site moves; addresses are relative where the site does not know its origin.
 */
export function newsFeed(feed: NewsFeedView, title: string, site: URL | undefined): string {
  const address = (path: string): string => (site ? new URL(path, site).href : path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">
<id>urn:uuid:${feed.id}</id>
<title>${escaped(typeset(`${title} – ${words.product}`))}</title>
<link rel="self" type="application/atom+xml" href="${address(`${paths.news}atom.xml`)}"/>
<link href="${address(paths.news)}"/>
<author><name>${escaped(typeset(feed.author))}</name></author>
<updated>${instant(feed.updatedOn)}</updated>
${feed.entries.map((one) => entry(one, address)).join("")}</feed>
`;
}
