// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { readHead } from "./page-head.ts";

describe("readHead", () => {
  it("reads the language, the address, the other languages and the marks of a page", () => {
    const html = `<html lang="uk" class="a"><head><link rel="canonical" href="https://a.example/uk/?a=1&amp;b=2">
<link rel="alternate" hreflang="pl" href="https://a.example/"><link rel="alternate" hreflang="uk" href="/uk/">
<link rel="alternate" type="application/atom+xml" href="/aktualnosci/atom.xml">
<meta name="okienko-urgent" content="true"></head><body></body>`;
    expect(readHead(html)).toEqual({
      language: "uk",
      canonical: "https://a.example/uk/?a=1&b=2",
      alternates: [
        { language: "pl", href: "https://a.example/" },
        { language: "uk", href: "/uk/" },
      ],
      policy: null,
      isPrivate: false,
      isUrgent: true,
    });
  });

  it("takes no mark from the text of a page", () => {
    const html = `<html lang="pl"><head></head><body><meta name="okienko-urgent"><link rel="canonical" href="/a/"></body>`;
    expect(readHead(html)).toMatchObject({ canonical: null, isPrivate: false, isUrgent: false });
  });

  it("knows a page of which nothing may stay on the device", () => {
    const html = `<html lang="pl"><head><meta name="okienko-private" content="true"></head>`;
    expect(readHead(html).isPrivate).toBe(true);
  });
});
