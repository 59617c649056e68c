// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { PublishedPages, UnknownInlineError } from "./content-security.ts";

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function page(body: string, hashes = { script: "", style: "" }): string {
  const policy = `default-src 'none'; script-src 'self' ${hashes.script}; style-src 'self' ${hashes.style};`;
  return `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;
}

const asPublished = (html: string) => new PublishedPages().publish(html);

describe("PublishedPages", () => {
  it("keeps the hashes of what stands on the page and drops those of other pages", () => {
    const hashes = {
      script: `${hashOf("a()")} ${hashOf("b()")}`,
      style: `${hashOf("p{}")} ${hashOf("q{}")}`,
    };
    const html = asPublished(page(`<style>p{}</style><script type="module">b()</script>`, hashes));
    const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(script).toContain("b()");
    expect(html).toMatch(/script-src[^;]*; style-src/);
    expect(html).toContain(` ${hashOf(script)}; style-src 'self' ${hashOf("p{}")};`);
    for (const code of ["a()", "b()"]) expect(html).not.toContain(hashOf(code));
    expect(html).not.toContain(hashOf("q{}"));
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

  it("refuses a page without a policy", () => {
    expect(() => asPublished("<head></head>")).toThrow("no content security policy");
  });

  it("needs no hash for data and for scripts in files of their own", () => {
    const body = `<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>`;
    expect(asPublished(page(body))).toContain("script-src 'self' ; style-src 'self' ;");
  });

  it("leaves text alone that speaks of styles", () => {
    const body = '<p>Napisz style=&quot;x&quot; albo onclick.</p><p data-style="x">';
    expect(asPublished(page(body))).toContain(body);
  });
});
