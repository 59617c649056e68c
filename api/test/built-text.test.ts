// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { builtTextFaults } from "./built-text.ts";

const page = (body: string, lang = "pl") =>
  `<!doctype html><html lang="${lang}"><title>Pomoc</title><body>${body}</body></html>`;
const faults = (body: string, lang?: string) => builtTextFaults(page(body, lang));
const named = (body: string, lang?: string) => faults(body, lang).map(({ fault }) => fault);

describe("a built page", () => {
  it("has no fault where it is set as it should be", () => {
    const body = `<h1>Pomoc w\u00a0domu</h1><p>Zadzwoń: <a href="tel:+48412767690">41\u00a0276\u00a076\u00a090</a>,
      od 7:00–9:00 i\u00a0w\u00a0<em>czwartki</em> – „Bliżej”…</p><time datetime="2023-01-31">31\u00a0stycznia</time>`;
    expect(faults(body)).toEqual([]);
  });

  it.each([
    ["<p>gdzie i kiedy</p>", "a line can end in a one-letter word"],
    ["<p>gdzie i <a href=/>kiedy</a></p>", "a line can end in a one-letter word"],
    ["<p>10 zł</p>", "a line can part a number from what it counts"],
    ["<p>przy ul. Polnej</p>", "a line can part an abbreviation from its word"],
    ["<p>41 276 76 90</p>", "a phone number that a line can part"],
    ["<p>412767690</p>", "a phone number without groups"],
    ['<p>"dom"</p>', "a straight quotation mark"],
    ["<p>“dom”</p>", "a quotation mark of another language"],
    ["<p>dom - ogród</p>", "a hyphen in place of a dash"],
    ["<p>7:00-9:00</p>", "a hyphen in a range of hours"],
    ["<p>2023-2028</p>", "a hyphen in a range of years"],
    ["<p>dom\u00a0 ogród</p>", "doubled spaces"],
    ["<p>dom...</p>", "three dots in place of an ellipsis"],
    ["<p>od 2023-01-31</p>", "a date for machines"],
    ["<p>od 31.01.2023</p>", "a date for machines"],
    ["<p>Otwarte do %</p>", "a place in the words that nothing was put in"],
    ["<p>undefined</p>", "a place in the words that nothing was put in"],
    ["<p>[object Object]</p>", "a place in the words that nothing was put in"],
    ["<p>dom..</p>", "stops that follow each other"],
    ["<p>dom , ogród</p>", "a space before a stop"],
    ["<p><b>dom</b> , ogród</p>", "a space before a stop"],
    ["<h2> </h2>", "an empty <h2>"],
    ["<ul><li>dom</li><li></li></ul>", "an empty <li>"],
    ["<dd>Rada<ul></ul></dd>", "an empty <ul>"],
    ["<a href=/><svg></svg></a>", "an empty <a>"],
    ['<img src=x alt="2023-01-31">', "a date for machines"],
  ])("has a fault in %s", (body, fault) => {
    expect([...new Set(named(body))]).toEqual([fault]);
  });

  it("tells the fault with the words around it", () => {
    expect(faults("<p>powiedz,\u00a0gdzie i kiedy</p>")).toEqual([
      { fault: "a line can end in a one-letter word", around: "powiedz,·gdzie i kiedy" },
    ]);
  });

  it("is judged part by part by the language of each", () => {
    expect(named("<p>a house</p>", "en")).toEqual([]);
    expect(named("<p>a house: <span lang=pl>dom i ogród</span></p>", "en")).toEqual([
      "a line can end in a one-letter word",
    ]);
    expect(named("<p lang=en>“house”</p>")).toEqual([]);
    expect(named("<p>„dom”</p>", "en")).toEqual(["a quotation mark of another language"]);
  });

  it("may have anything in code, and lines anywhere in what is only read aloud", () => {
    expect(faults('<pre>{ a: "..." }</pre><a href=/ aria-label="gdzie i kiedy"><svg></svg></a>')).toEqual([]);
  });

  it("may break a line between blocks", () => {
    expect(faults("<p>litera i</p><p>litera</p>")).toEqual([]);
  });
});
