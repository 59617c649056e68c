// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { newsFeedView } from "./news-feed.ts";

const centre = { id: "b8c4d800-41f9-5a7c-a672-2119aefa1fb9", name: { text: "Ośrodek" } };
const news = (slug: string, publishedOn: string | null) => ({
  id: `id-${slug}`,
  slug,
  title: { text: slug },
  summary: { text: "…" },
  publishedOn,
});

describe("newsFeedView", () => {
  it("has the newest at the head and leaves out news without a date", () => {
    const feed = newsFeedView(
      centre,
      [news("a", "2026-01-01"), news("b", null), news("c", "2026-05-01")],
      "2026-11-23",
    );
    expect(feed.entries.map(({ slug }) => slug)).toEqual(["c", "a"]);
    expect(feed.updatedOn).toBe("2026-05-01");
  });

  it("is as new as the site where no news has a date", () => {
    expect(newsFeedView(centre, [news("b", null)], "2026-11-23")).toMatchObject({
      updatedOn: "2026-11-23",
      entries: [],
    });
  });

  it("stops the build where the content has no centre", () => {
    expect(() => newsFeedView(null, [], "2026-11-23")).toThrow("no centre");
  });
});
