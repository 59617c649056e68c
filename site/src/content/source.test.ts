// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { sourcesView } from "./source.ts";

function citation(slug: string, locator: string, remark: string | null = null) {
  const source = {
    slug,
    title: { text: `Tytuł ${slug}` },
    url: null,
    asOfFrom: "2023-01-01",
    asOfReason: { text: "Bez daty." },
    asOfTo: null,
  };
  return { locator, remark: remark === null ? null : { text: remark }, source };
}

describe("sourcesView", () => {
  it("lists each source once, in the order of the page, with every record that it tells of", () => {
    const sources = sourcesView([
      { kind: "OFFER", name: "Rozmowa", citations: [citation("a", "w. 1"), citation("b", "w. 9")] },
      { kind: "HOURS", name: "w każdą środę", citations: [citation("a", "w. 2", "Bez pokoju.")] },
    ]);
    expect(sources.map(({ slug, facts }) => [slug, facts.map(({ locator }) => locator)])).toEqual([
      ["a", ["w. 1", "w. 2"]],
      ["b", ["w. 9"]],
    ]);
    expect(sources[0]?.facts[1]?.remark).toBe("Bez pokoju.");
  });

  it("says a fact once, even where two places of an offer share it", () => {
    const hours = { kind: "HOURS" as const, name: "w każdą środę", citations: [citation("a", "w. 2")] };
    expect(sourcesView([hours, hours])[0]?.facts).toHaveLength(1);
  });

  it("keeps when a record was last confirmed, and tells that apart from what does not say", () => {
    const [source] = sourcesView([
      { kind: "OFFER", name: "Rozmowa", citations: [citation("a", "w. 1")], verifiedOn: "2026-11-20" },
      { kind: "PLACE", name: "Dom", citations: [citation("a", "w. 2")], verifiedOn: null },
      { kind: "CONTACT", name: "Biuro", citations: [citation("a", "w. 3")] },
    ]);
    expect(source?.facts.map(({ verifiedOn }) => verifiedOn)).toEqual(["2026-11-20", null, undefined]);
    expect(source).toMatchObject({ asOfFrom: "2023-01-01", asOfTo: null });
  });

  it("is empty for a page without records", () => {
    expect(sourcesView([])).toEqual([]);
  });
});
