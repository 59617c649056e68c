// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FullNews, newestFirst, newsPageView } from "./news.ts";
import { aShell } from "./record.examples.ts";

function aNews(given: Partial<FullNews> = {}): FullNews {
  return {
    ...{ citations: [], namedPersons: [], offers: [], paragraphs: [{ text: "Było tak." }], publishedOn: null },
    ...{
      slug: "konferencja",
      summary: { text: "Krótko." },
      title: { text: "Konferencja" },
      verification: "DOCUMENTED",
    },
    ...given,
  };
}

const viewOf = (given: Partial<FullNews> = {}) => newsPageView(aNews(given), aShell);

describe("newsPageView", () => {
  it("has no date where the source has none", () => {
    expect(viewOf().publishedOn).toBeNull();
  });

  it("names people with the public function that they are named for", () => {
    const namedPersons = [{ name: "Jan Kowalski", publicFunction: { text: "poseł" } }];
    expect(viewOf({ namedPersons }).persons).toEqual([{ name: "Jan Kowalski", publicFunction: "poseł" }]);
  });

  it("leads to the offers that it speaks of", () => {
    expect(viewOf({ offers: [{ name: { text: "Rozmowa" }, slug: "rozmowa" }] }).offers).toEqual([
      { slug: "rozmowa", name: "Rozmowa" },
    ]);
  });

  it("says whether it is confirmed", () => {
    expect(viewOf({ verification: "UNCONFIRMED" }).isUnconfirmed).toBe(true);
    expect(viewOf().isUnconfirmed).toBe(false);
  });
});

describe("newestFirst", () => {
  it("puts those without a date last, in the order of the content", () => {
    const dates = [null, "2025-12-31", "2026-01-02", null] as const;
    const pages = dates.map((publishedOn, index) => viewOf({ publishedOn, slug: String(index) }));
    expect(newestFirst(pages).map(({ slug }) => slug)).toEqual(["2", "1", "0", "3"]);
  });
});
