// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { PageHead } from "./page-head.ts";
import { robots, sitemap } from "./sitemap.ts";

function aHead(given: Partial<PageHead>): PageHead {
  return { language: "pl", canonical: null, alternates: [], policy: null, isPrivate: false, isUrgent: false, ...given };
}

describe("sitemap", () => {
  it("lists the pages that have an address, each with its languages, as absolute addresses", () => {
    const alternates = [
      { language: "pl", href: "/pomoc/" },
      { language: "uk", href: "https://a.example/uk/pomoc/" },
    ];
    const pages = [aHead({ canonical: "https://a.example/pomoc/", alternates }), aHead({})];
    const entries = sitemap(pages).split("\n").slice(2, -2);
    expect(entries).toEqual([
      '<url><loc>https://a.example/pomoc/</loc><xhtml:link rel="alternate" hreflang="pl" href="https://a.example/pomoc/"/>' +
        '<xhtml:link rel="alternate" hreflang="uk" href="https://a.example/uk/pomoc/"/></url>',
    ]);
  });

  it("writes what XML would take for its own", () => {
    expect(sitemap([aHead({ canonical: "https://a.example/?a=1&b=2" })])).toContain("?a=1&amp;b=2</loc>");
  });
});

describe("robots", () => {
  it("names the list of pages only where the origin is known, for it must be absolute", () => {
    expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
    expect(robots("https://a.example")).toContain("\nSitemap: https://a.example/sitemap.xml\n");
  });
});
