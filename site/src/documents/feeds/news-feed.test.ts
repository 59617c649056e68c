// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { newsFeed } from "./news-feed.ts";

const entry = { id: "1a", slug: "konferencja", title: "Plany & cele", summary: "<b>", publishedOn: "2026-05-01" };
const feed = { id: "2b", author: "Ośrodek", updatedOn: "2026-05-01", entries: [entry] };

test("a piece of news keeps its id when the site moves", () => {
  const [here, there] = [undefined, new URL("https://pomoc.example.pl")].map((site) => newsFeed(feed, "Wieści", site));
  expect(here).toContain(
    '<id>urn:uuid:1a</id>\n<title>Plany &amp; cele</title>\n<link href="/aktualnosci/konferencja/"/>',
  );
  expect(there).toContain("<id>urn:uuid:1a</id>");
  expect(there).toContain('<link href="https://pomoc.example.pl/aktualnosci/konferencja/"/>');
});

test("a text cannot become a part of the feed's own", () => {
  expect(newsFeed(feed, "Wieści", undefined)).toContain("<summary>&lt;b&gt;</summary>");
});

test("a day is told as its noon, for no source tells the hour", () => {
  expect(newsFeed(feed, "Wieści", undefined)).toContain("<updated>2026-05-01T12:00:00Z</updated>");
});
