// SPDX-License-Identifier: EUPL-1.2

import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { cutPage } from "./inline.ts";
import { lastScript, withScriptLast } from "./script-last.ts";

const page = (body: string) => `<html lang="pl"><head><title>a</title></head><body>${body}</body></html>`;

function scripted(body: string): string {
  const cut = cutPage(page(body));
  return withScriptLast(cut, lastScript(cut)).join("");
}

const module = (code: string) => `<script type="module">${code}</script>`;

describe("withScriptLast", () => {
  it("leaves a page alone that runs nothing", () => {
    expect(scripted("<p>a</p>")).toBe(page("<p>a</p>"));
  });

  it("runs the modules in their order, each with names of its own, when all of the page is there", () => {
    const html = scripted(`${module("const a = 1; seen.push(a);")}<p>a</p>${module("const a = 2; seen.push(a);")}`);
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
    expect(scripts).toHaveLength(1);
    expect(html.indexOf("<p>a</p>")).toBeLessThan(html.indexOf("<script>"));
    const seen: number[] = [];
    runInNewContext(scripts[0] ?? "", { seen });
    expect(seen).toEqual([1, 2]);
  });

  it("has the browser wait for the end, which comes after the script", () => {
    const html = scripted(module("a()"));
    expect(html).toMatch(/<link rel="expect" href="#koniec" blocking="render"><\/head>/);
    expect(html).toMatch(/<\/script><template id="koniec"><\/template><\/body><\/html>$/);
  });

  it("leaves scripts of other kinds where they are", () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(scripted(`${data}${module("a()")}`)).toContain(`<body>${data}<script>`);
  });
});
