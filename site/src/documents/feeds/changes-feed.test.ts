// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import type { ChangeEntryView } from "../../content/changes-feed.view.ts";
import { atomFeed } from "./atom-feed.ts";
import { changesFeed } from "./changes-feed.ts";
import { jsonFeed } from "./json-feed.ts";

const CENTRE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const entry: ChangeEntryView = {
  id: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
  kind: "OFFER",
  slug: "noclegownia",
  name: "$& <Nocleg>",
  on: "2026-05-01",
};

function feedOf(...entries: readonly ChangeEntryView[]) {
  return changesFeed({ centreId: CENTRE, author: "Ośrodek", updatedOn: entries[0]?.on ?? null, entries }, "/dane/z");
}

test("an entry says what was checked and leads to its page", () => {
  const atom = atomFeed(feedOf(entry), "https://pomoc.example.pl");
  expect(atom).toContain("<title>Sprawdziliśmy pomoc: $&amp; &lt;Nocleg&gt;</title>");
  expect(atom).toContain('<link href="https://pomoc.example.pl/pomoc/noclegownia/"/>');
  expect(atom).toContain("<updated>2026-05-01T12:00:00Z</updated>");
});

test("a check has no day on which it was first told, for the next one is the same entry; an announcement has", () => {
  const news: ChangeEntryView = { ...entry, kind: "NEWS" };
  expect(atomFeed(feedOf(entry), null)).not.toContain("<published>");
  expect(atomFeed(feedOf(news), null)).toContain("<published>2026-05-01T12:00:00Z</published>");
  const days = [entry, news].map((one) => JSON.parse(jsonFeed(feedOf(one), null)).items[0].date_published);
  expect(days).toEqual([undefined, "2026-05-01T12:00:00Z"]);
});

test("an entry has an id of its own, by which a reader tells it from the record in another feed", () => {
  const [first, again] = [entry, { ...entry, on: "2026-06-01" }].map((one) => feedOf(one).entries[0]?.id);
  expect(first).not.toBe(entry.id);
  expect(again).toBe(first);
});

test("the feed has an id of its own, by which a reader tells it from the news of the same centre", () => {
  expect(feedOf().id).not.toBe(CENTRE);
});

test("a feed of nothing is a feed, without the day of the build", () => {
  expect(atomFeed(feedOf(), null)).toContain("<updated>1970-01-01T12:00:00Z</updated>\n</feed>");
  expect(JSON.parse(jsonFeed(feedOf(), null))).toMatchObject({ items: [] });
});

test("JSON Feed has no address where the site does not know its origin, for there it must be absolute", () => {
  expect(jsonFeed(feedOf(entry), null)).not.toContain("/pomoc/");
  expect(JSON.parse(jsonFeed(feedOf(entry), "https://pomoc.example.pl"))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: "https://pomoc.example.pl/dane/z",
    items: [{ id: `urn:uuid:${feedOf(entry).entries[0]?.id}`, url: "https://pomoc.example.pl/pomoc/noclegownia/" }],
  });
});
