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
    const feed = newsFeedView(centre, [news("a", "2026-01-01"), news("b", null), news("c", "2026-05-01")]);
    expect(feed.entries.map(({ slug }) => slug)).toEqual(["c", "a"]);
    expect(feed.updatedOn).toBe("2026-05-01");
  });

  it("has no day where no news has one, so that its bytes are the same on every day", () => {
    expect(newsFeedView(centre, [news("b", null)])).toMatchObject({ updatedOn: null, entries: [] });
  });

  it("stops the build where the content has no centre", () => {
    expect(() => newsFeedView(null, [])).toThrow("no centre");
  });
});
