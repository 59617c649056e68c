// SPDX-License-Identifier: EUPL-1.2

import type { ChangesFeedQuery } from "@okienko/schema/documents";
import { expect, test } from "vitest";
import { changesFeedView } from "./changes-feed.ts";

type Changes = ChangesFeedQuery["changes"]["nodes"];

const centre = { citations: [], id: "c1", name: { text: "Ośrodek" }, verifiedOn: "2026-01-15" };

function offer(slug: string, verifiedOn: string | null, standing: "CURRENT" | "FORMER" = "CURRENT"): Changes[number] {
  return { id: slug, record: { __typename: "Offer", slug, name: { text: slug }, standing, verifiedOn } };
}

test("what has a day is told, the newest first", () => {
  const news: Changes[number] = {
    id: "n1",
    record: { __typename: "News", slug: "wiesci", title: { text: "Wieści" }, publishedOn: "2026-02-01" },
  };
  const { entries, updatedOn } = changesFeedView(centre, [offer("b", "2026-01-01"), news, offer("a", "2026-01-01")]);
  expect(entries.map(({ kind, slug, on }) => [kind, slug, on])).toEqual([
    ["NEWS", "wiesci", "2026-02-01"],
    ["OFFER", "a", "2026-01-01"],
    ["OFFER", "b", "2026-01-01"],
  ]);
  expect(updatedOn).toBe("2026-02-01");
});

test("what nobody confirmed, what is no more, what was removed and what has no page is not told", () => {
  const room: Changes[number] = { id: "r1", record: { __typename: "Room", slug: "sala-1" } };
  const changes = [offer("a", null), offer("b", "2026-01-01", "FORMER"), room, { id: "x", record: null }];
  expect(changesFeedView(centre, changes)).toEqual({
    centreId: "c1",
    author: "Ośrodek",
    updatedOn: "2026-01-15",
    entries: [],
  });
});

test("hours and rooms of an offer lead to the offer, where it has a page", () => {
  const at = (standing: "CURRENT" | "FORMER"): Changes[number] => ({
    id: "1a",
    record: {
      __typename: "OfferAtLocation",
      slug: "rozmowa-dom",
      offer: { slug: "rozmowa", name: { text: "Rozmowa" }, standing },
      verifiedOn: "2026-01-01",
    },
  });
  expect(changesFeedView(centre, [at("CURRENT"), at("FORMER")]).entries).toMatchObject([
    { kind: "OFFER_AT_PLACE", slug: "rozmowa" },
  ]);
});
