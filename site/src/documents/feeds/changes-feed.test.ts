// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import type { ChangeEntryView } from "../../content/changes-feed.view.ts";
import { atomFeed } from "./atom-feed.ts";
import { changesFeed } from "./changes-feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { uuidOf } from "./uuid-of.ts";

const CENTRE = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
const entry: ChangeEntryView = { id: "1a", kind: "OFFER", slug: "noclegownia", name: "$& <Nocleg>", on: "2026-05-01" };

function feedOf(...entries: readonly ChangeEntryView[]) {
  return changesFeed({ centreId: CENTRE, author: "Ośrodek", updatedOn: entries[0]?.on ?? null, entries }, "/dane/z");
}

test("an entry says what was checked and leads to its page", () => {
  const atom = atomFeed(feedOf(entry), "https://pomoc.example.pl");
  expect(atom).toContain("<title>Sprawdziliśmy pomoc: $&amp; &lt;Nocleg&gt;</title>");
  expect(atom).toContain('<link href="https://pomoc.example.pl/pomoc/noclegownia/"/>');
  expect(atom).toContain("<updated>2026-05-01T12:00:00Z</updated>");
});

test("the feed has an id of its own, by which a reader tells it from the news of the same centre", () => {
  // The example of RFC 9562, appendix A.4.
  expect(uuidOf(CENTRE, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
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
    items: [{ id: "urn:uuid:1a", url: "https://pomoc.example.pl/pomoc/noclegownia/" }],
  });
});
