// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { htmlElements } from "./html-elements.ts";

const shown = (html: string) => htmlElements(html).map(({ tag, text, around }) => [tag, text, around]);

describe("htmlElements", () => {
  it("gives each element its text and the ids around it, in document order", () => {
    expect(shown('<div id="a">jeden <p id="b">dwa <b>trzy</b></p></div><i>cztery</i>')).toEqual([
      ["div", "jeden dwa trzy", []],
      ["p", "dwa trzy", ["a"]],
      ["b", "trzy", ["a", "b"]],
      ["i", "cztery", []],
    ]);
  });

  it("does not wait for the end of elements that have none", () => {
    expect(shown('<p id="a">jeden<br>dwa<img src="x.png" alt=""></p><p>trzy</p>')).toEqual([
      ["p", "jedendwa", []],
      ["br", "", ["a"]],
      ["img", "", ["a"]],
      ["p", "trzy", []],
    ]);
  });

  it("reads attributes with all kinds of quotes, and without a value", () => {
    const [element] = htmlElements("<a HREF='/x/?a=1' id=y title=\"dwa > jeden\" hidden>z</a>");
    expect([...(element?.attributes ?? [])]).toEqual([
      ["href", "/x/?a=1"],
      ["id", "y"],
      ["title", "dwa > jeden"],
      ["hidden", ""],
    ]);
  });

  it("makes blanks and no-break spaces single blanks", () => {
    expect(shown("<p> z\u00a0domu\n  &nbsp;idę &amp; wracam </p>")).toEqual([["p", "z domu idę & wracam", []]]);
  });

  it("passes over comments, scripts and styles", () => {
    expect(
      shown("<!-- <p>nie</p> --><script>'<p>nie</p>'</script><style>p::before{content:'<b>'}</style><p>tak</p>"),
    ).toEqual([["p", "tak", []]]);
  });

  it("closes what was left open, at its parent's end or at the end of all", () => {
    expect(shown("<ul><li>jeden<li>dwa</ul><p>trzy")).toEqual([
      ["ul", "jedendwa", []],
      ["li", "jedendwa", []],
      ["li", "dwa", []],
      ["p", "trzy", []],
    ]);
  });
});
