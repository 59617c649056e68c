// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";
import { newsFeed } from "./news-feed.ts";

const entry = { id: "1a", slug: "konferencja", title: "Plany & cele", summary: "<b>", publishedOn: "2026-05-01" };
const feed = newsFeed({ id: "2b", author: "Ośrodek", updatedOn: "2026-05-01", entries: [entry] });

test("a piece of news keeps its id when the site moves", () => {
  const [here, there] = [null, "https://pomoc.example.pl"].map((publicUrl) => atomFeed(feed, publicUrl));
  expect(here).toContain(
    '<id>urn:uuid:1a</id>\n<title>Plany &amp; cele</title>\n<link href="/aktualnosci/konferencja/"/>',
  );
  expect(there).toContain("<id>urn:uuid:1a</id>");
  expect(there).toContain('<link href="https://pomoc.example.pl/aktualnosci/konferencja/"/>');
});

test("a text cannot become a part of the feed's own", () => {
  expect(atomFeed(feed, null)).toContain("<summary>&lt;b&gt;</summary>");
});

test("a day is told as its noon, for no source tells the hour", () => {
  expect(atomFeed(feed, null)).toContain("<updated>2026-05-01T12:00:00Z</updated>");
});

test("letters that XML has no place for are left out", () => {
  const summary = "a\u0000b\u001bc\td\ud800";
  expect(atomFeed({ ...feed, entries: [{ ...entry, updatedOn: "2026-05-01", summary, path: "/" }] }, null)).toContain(
    "<summary>abc\td\ufffd</summary>",
  );
});
