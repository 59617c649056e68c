// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PublishedPages, UnknownInlineError } from "./content-security.ts";

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const page = (body: string) => `<head><meta charset="utf-8"></head><body>${body}</body>`;

/** The page as a program publishes it that puts these scripts and styles into its pages. */
function asPublished(html: string, own: readonly string[] = []): string {
  const directives = ["default-src 'none'", "img-src 'self'"];
  return new PublishedPages({ directives, hashes: new Set(own.map(hashOf)) }).publish(html);
}

const policyOf = (html: string) =>
  /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];

describe("PublishedPages", () => {
  it("names in the policy what stands on the page, and nothing of other pages", () => {
    const body = `<style>p{}</style><script>a()</script><script type="module">b()</script>`;
    const html = asPublished(page(body), ["p{}", "q{}", "a()", "b()", "c()"]);
    const [, last = ""] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].at(-1) ?? [];
    expect(last).toContain("b()");
    expect(policyOf(html)).toBe(
      "default-src 'none'; img-src 'self'; " +
        `script-src 'self' '${hashOf("a()")}' '${hashOf(last)}'; style-src 'self' '${hashOf("p{}")}';`,
    );
  });

  it.each([
    ["a script", "<script>steal()</script>"],
    ["a module", '<script type="module" data-x="1">steal()</script>'],
    ["a style", "<style>body{display:none}</style>"],
    ["a script within a template", "<template><script>steal()</script></template>"],
  ])("refuses %s that the program did not make", (_what, body) => {
    expect(() => asPublished(page(body))).toThrow(UnknownInlineError);
  });

  it.each([
    ["style", '<p class="a" style="color:red">'],
    ["onclick", '<button onclick="go()">'],
  ])("refuses the attribute %s, which the policy would not let through", (name, body) => {
    expect(() => asPublished(page(body))).toThrow(`attribute "${name}"`);
  });

  it("refuses a page that has no place for a policy", () => {
    expect(() => asPublished("<head></head>")).toThrow("no place for its policy");
  });

  it("needs no hash for data and for scripts in files of their own", () => {
    const body = `<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>`;
    expect(policyOf(asPublished(page(body)))).toMatch(/; script-src 'self'; style-src 'self';$/);
  });

  it("leaves text alone that speaks of styles", () => {
    const body = '<p>Napisz style=&quot;x&quot; albo onclick.</p><p data-style="x">';
    expect(asPublished(page(body))).toContain(body);
  });
});
