// SPDX-License-Identifier: EUPL-1.2

import { NewsDocument, type NewsQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { NewsPageView } from "./news.view.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { sourcesView } from "./source.ts";

/** A piece of news with all that its page asks for. */
export type FullNews = NewsQuery["news"]["nodes"][number];

/** The page of a piece of news, as it is drawn. */
export function newsPageView(news: FullNews, shell: ShellView): NewsPageView {
  return {
    shell,
    slug: news.slug,
    title: news.title.text,
    summary: news.summary.text,
    paragraphs: news.paragraphs.map(({ text }) => text),
    publishedOn: news.publishedOn,
    persons: news.namedPersons.map(({ name, publicFunction }) => ({ name, publicFunction: publicFunction.text })),
    offers: news.offers.map(({ slug, name }) => ({ slug, name: name.text })),
    isUnconfirmed: news.verification === "UNCONFIRMED",
    sources: sourcesView([{ kind: "DOCUMENT", name: news.title.text, citations: news.citations }]),
  };
}

/** The newest first; those without a date last, in the order of the content. */
export function newestFirst(pages: readonly NewsPageView[]): readonly NewsPageView[] {
  return pages.toSorted((one, other) => (other.publishedOn ?? "").localeCompare(one.publishedOn ?? "", "en"));
}

/** Asks for the pages of all news, the newest first. */
export async function loadNewsPages(): Promise<readonly NewsPageView[]> {
  const [shell, news] = await Promise.all([
    loadShell("PL"),
    allNodes(async (after) => (await query(NewsDocument, { after })).news),
  ]);
  return newestFirst(news.map((one) => newsPageView(one, shell)));
}
