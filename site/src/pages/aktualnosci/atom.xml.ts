// SPDX-License-Identifier: EUPL-1.2

import type { APIContext } from "astro";
import { loadNewsFeed } from "../../content/news-feed.ts";
import { feedWords } from "../../i18n/feed-words.ts";
import { newsFeed } from "../../layouts/news-feed.ts";

/** The news for feed readers. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(newsFeed(await loadNewsFeed(), feedWords.title, site));
}
