// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPage, isModule, isRun } from "./inline.ts";

const PARTS = ["<p>a</p>", "<script>a()</script>", '<script type="module">b()</script>', "<style>p{}</style>"];
const ODD_PARTS = [
  "<script>",
  "</script>",
  "<style>",
  '<script type="application/ld+json">{"a":"<style>"}</script>',
  "x",
];

describe("cutPage", () => {
  it("loses nothing of any page", () => {
    const page = fc.array(fc.constantFrom(...PARTS, ...ODD_PARTS)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(page, (html) => {
        const { inline, markup } = cutPage(html);
        expect(markup.map((part, at) => part + (inline[at]?.html ?? "")).join("")).toBe(html);
      }),
    );
  });

  it("tells what is a module, what a browser runs, and what is data", () => {
    const { inline } = cutPage(`${PARTS.join("")}<script type="module" src="a.js"></script>${ODD_PARTS[3]}`);
    expect(inline.map((element) => [element.text, isModule(element), isRun(element)])).toEqual([
      ["a()", false, true],
      ["b()", true, true],
      ["p{}", false, true],
      ["", false, false],
      ['{"a":"<style>"}', false, false],
    ]);
  });
});
