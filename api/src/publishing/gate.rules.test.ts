// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { judgePages, readPage } from "./gate.rules.ts";

const SITE = [
  "index.html",
  "pomoc/index.html",
  "404.html",
  "dokumenty/żółty plan.pdf",
  "miejsca/łódź/index.html",
  "s.css",
];

function htmlWith(body: string): string {
  return `<!doctype html><html lang="pl"><head><title>Strona</title></head><body><h1>Nagłówek</h1>${body}</body></html>`;
}

/** What the gate says of the page `pomoc/index.html` with this inside, among the pages of a small site. */
function judge(body: string, file = "pomoc/index.html") {
  const pages = SITE.filter((name) => name.endsWith(".html")).map((name) =>
    readPage(name, htmlWith(name === file ? body : '<p id="godziny"></p><p id="łączka"></p>')),
  );
  const { findings, linkCount } = judgePages(pages, new Set(SITE));
  return { messages: findings.map((finding) => finding.message), linkCount };
}

describe("a link inside the site is followed", () => {
  test.each([
    ["a page by its folder", "/pomoc/"],
    ["the first page", "/"],
    ["a page by its file", "/404.html"],
    ["a page beside it", "../"],
    ["itself", "./"],
    ["itself by nothing", ""],
    ["a page below, by way of the root", "../miejsca/łódź/"],
    ["a page with a query", "/?q=nocleg"],
    ["an anchor of another page", "/#godziny"],
    ["an anchor with Polish letters", "/#łączka"],
    ["an encoded anchor", "/#%C5%82%C4%85czka"],
    ["a Polish path as it is", "/miejsca/łódź/"],
    ["a Polish path encoded", "/miejsca/%C5%82%C3%B3d%C5%BA/"],
    ["a file with a blank, encoded", "/dokumenty/%C5%BC%C3%B3%C5%82ty%20plan.pdf"],
    ["a part of a file that is no page", "/dokumenty/żółty plan.pdf#page=2"],
    ["no anchor in particular", "#"],
  ])("to %s: %j", (_what, link) => {
    expect(judge(`<a href="${link}">x</a>`)).toEqual({ messages: [], linkCount: 1 });
  });

  test("to an anchor of the page itself", () => {
    expect(judge('<a href="#tu">x</a><p id="tu"></p>').messages).toEqual([]);
  });

  test("from a page that is not the first of its folder", () => {
    expect(judge('<a href="pomoc/">x</a><img src="s.css">', "404.html")).toEqual({ messages: [], linkCount: 2 });
  });
});

test.each(["100%.html", "/%E0%A4%A", "#%"])("a link that is no address is found: %s", (link) => {
  expect(judge(`<a href="${link}">x</a>`).messages).toEqual([`the link ${link} is no address`]);
});

describe("a link that leads nowhere is found", () => {
  test.each([
    ["a page that is not there", "/nocleg/"],
    ["a page without its last slash", "/pomoc"],
    ["a page of other capitals", "/Pomoc/"],
    ["a relative page that is not there", "nocleg/"],
    ["a Polish path that is not there", "/miejsca/%C5%82%C3%B3d%C5%9A/"],
    ["a file that is not there", "/plan.pdf#page=2"],
  ])("to %s: %s", (_what, link) => {
    expect(judge(`<a href="${link}">x</a>`).messages).toEqual([`the link ${link} leads nowhere`]);
  });

  test.each(["/#brak", "#brak", "../#brak", "/miejsca/łódź/#brak", "/#Godziny"])(
    "to an anchor that is missing: %s",
    (link) => {
      expect(judge(`<a href="${link}">x</a>`).messages).toEqual([
        `the link ${link} names a place that the page does not have`,
      ]);
    },
  );

  test.each([
    ["an image", '<img src="/brak.png" alt="">', "/brak.png"],
    ["a style sheet", '<link rel="stylesheet" href="/brak.css">', "/brak.css"],
    ["a script", '<script src="/brak.js"></script>', "/brak.js"],
    ["a symbol of a drawing", '<svg><use href="/brak.svg#x"/></svg>', "/brak.svg#x"],
    ["an area of a map", '<map name="m"><area href="/brak/"></map>', "/brak/"],
  ])("in %s", (_what, html, link) => {
    expect(judge(html).messages).toEqual([`the link ${link} leads nowhere`]);
  });

  test("once, however often it stands on the page", () => {
    expect(judge('<a href="/brak/">x</a><a href="/brak/">y</a>')).toEqual({
      messages: ["the link /brak/ leads nowhere"],
      linkCount: 1,
    });
  });
});

test.each([
  "https://example.org/brak/",
  "http://example.org",
  "HTTPS://EXAMPLE.ORG/",
  "//example.org/brak/",
  "tel:+48412767600",
  "mailto:biuro@example.org",
  "data:image/png;base64,AAAA",
])("a link out of the site is not followed: %s", (link) => {
  expect(judge(`<a href="${link}">x</a>`)).toEqual({ messages: [], linkCount: 0 });
});

describe("a page", () => {
  const head = '<html lang="pl"><head><title>Strona</title></head>';

  test.each<[string, string, readonly string[]]>([
    ["without a heading", `${head}<h2>x</h2>`, ["the page has 0 h1 headings instead of one"]],
    ["with an empty heading", `${head}<h1> </h1>`, ["the page has 0 h1 headings instead of one"]],
    ["with two headings", `${head}<h1>x</h1><h1>y</h1>`, ["the page has 2 h1 headings instead of one"]],
    ["without a title", '<html lang="pl"><h1>x</h1>', ["the page has no title"]],
    ["with an empty title", '<html lang="pl"><title> \n </title><h1>x</h1>', ["the page has no title"]],
    [
      "with a title in a drawing alone",
      '<html lang="pl"><head></head><body><h1>x</h1><svg><title>Ikona</title></svg>',
      ["the page has no title"],
    ],
    ["without a language", "<html><title>Strona</title><h1>x</h1>", ["the page has no language"]],
    ["with an empty language", '<html lang=""><title>Strona</title><h1>x</h1>', ["the page has no language"]],
    [
      "of nothing at all",
      "",
      ["the page has no language", "the page has no title", "the page has 0 h1 headings instead of one"],
    ],
    ["with one heading, a title and a language", `${head}<h1><span>x</span></h1>`, []],
  ])("%s", (_what, html, messages) => {
    const { findings } = judgePages([readPage("index.html", html)], new Set(["index.html"]));
    expect(findings).toEqual(messages.map((message) => ({ file: "index.html", message })));
  });

  test("with a drawing beside its title keeps its own", () => {
    const html = `${head}<body><h1>x</h1><svg><title>Ikona</title></svg>`;
    expect(readPage("index.html", html)).toMatchObject({ title: "Strona", language: "pl", headingCount: 1 });
  });

  test("says nothing of links inside comments and texts", () => {
    expect(judge('<!-- <a href="/brak/">x</a> --><p>&lt;a href="/brak/"&gt;</p>')).toEqual({
      messages: [],
      linkCount: 0,
    });
  });
});

test("each finding names its page, and links are counted over all pages", () => {
  const pages = [
    readPage("index.html", htmlWith('<a href="/a/">x</a><a href="/b/">x</a>')),
    readPage("a/index.html", htmlWith('<a href="/b/">x</a>')),
  ];
  expect(judgePages(pages, new Set(["index.html", "a/index.html"]))).toEqual({
    findings: [
      { file: "index.html", message: "the link /b/ leads nowhere" },
      { file: "a/index.html", message: "the link /b/ leads nowhere" },
    ],
    linkCount: 3,
  });
});
