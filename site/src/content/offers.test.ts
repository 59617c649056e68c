// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aFullOffer } from "./offer.examples.ts";
import { offerPageView } from "./offer.ts";
import { offersView } from "./offers.ts";
import { aShell, own } from "./record.examples.ts";

const seniors = { isSensitive: false, name: own("Osoby starsze"), position: 7, slug: "osoby-starsze" };
const parents = { isSensitive: false, name: own("Rodzice"), position: 3, slug: "rodzice" };

function view(...offers: Parameters<typeof aFullOffer>[0][]) {
  const pages = offers.map((offer) => offerPageView(aFullOffer(offer), aShell));
  return offersView(pages, pages.length, aShell);
}

describe("offersView", () => {
  it("has what cannot wait first, then the others of today, in the order of the API", () => {
    const { urgent, others } = view({ slug: "a" }, { slug: "b", isUrgent: true }, { slug: "c" });
    expect(urgent.map(({ slug }) => slug)).toEqual(["b"]);
    expect(others.map(({ slug }) => slug)).toEqual(["a", "c"]);
  });

  it("tells apart what only a report knows, by the year of the report, and never calls it urgent", () => {
    const { urgent, others, reported } = view(
      { slug: "a", reportedYear: 2020, isUrgent: true, targetGroups: [parents] },
      { slug: "b", reportedYear: 2021, targetGroups: [parents] },
    );
    expect([urgent, others]).toEqual([[], []]);
    expect(reported.map(({ year }) => year)).toEqual([2021, 2020]);
  });

  it("has each reported offer once, under the first of its groups, groups in their own order", () => {
    const { reported } = view(
      { slug: "a", reportedYear: 2021, targetGroups: [seniors, parents] },
      { slug: "b", reportedYear: 2021, targetGroups: [parents] },
      { slug: "c", reportedYear: 2021, targetGroups: [seniors] },
    );
    expect(reported[0]?.groups.map(({ slug, offers }) => [slug, offers.map((offer) => offer.slug)])).toEqual([
      ["rodzice", ["b"]],
      ["osoby-starsze", ["a", "c"]],
    ]);
  });

  it("says that there is more in Polish where offers are left out", () => {
    expect(view({ slug: "a" }).hasMoreInPolish).toBe(false);
    expect(offersView([], 1, aShell).hasMoreInPolish).toBe(true);
  });
});
