// SPDX-License-Identifier: EUPL-1.2
// What each page weighs and how it is made, from its files alone.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HTML_RULES } from "./html-rules.ts";
import { type ServedSite, serveSite } from "./served-site.ts";

/** One first flight of a new connection, less its headers (RFC 6928). */
const PAGE_LIMIT = 13_000;

/** Everything that a page of content may run: what is open now, quick exit, the worker's registration. */
const SCRIPT_LIMIT = 1_000;

let site: ServedSite;
let pages: readonly { readonly path: string; readonly html: string }[];

const fileOf = (path: string): string => join(site.folder, path.endsWith("/") ? `${path}index.html` : path);

beforeAll(async () => {
  site = await serveSite();
  pages = await Promise.all(site.paths.map(async (path) => ({ path, html: await readFile(fileOf(path), "utf8") })));
});

afterAll(() => site.close());

const brotli = (text: string): number => brotliCompressSync(text).length;
const isFinder = (path: string): boolean => path.endsWith("/znajdz/");

test("each page is complete in one first flight: no sheet, font or picture to wait for", () => {
  const heavy = pages.filter(({ path }) => !isFinder(path)).map(({ path, html }) => `${path}: ${brotli(html)} B`);
  expect(heavy.filter((one) => Number(/(\d+) B$/.exec(one)?.[1]) > PAGE_LIMIT)).toEqual([]);
  for (const { path, html } of pages) expect(html, path).not.toMatch(/<link[^>]+rel="?(?:stylesheet|preload)/);
});

test("a page of content runs at most 1 kB of JavaScript, all of it inside", () => {
  for (const { path, html } of pages.filter((page) => !isFinder(page.path))) {
    expect(html, path).not.toMatch(/<script[^>]+src=/);
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(
      (one) => one[1] ?? "",
    );
    expect(brotli(scripts.join("")), path).toBeLessThanOrEqual(SCRIPT_LIMIT);
  }
});

test("no page has a style attribute or a handler in its tags, which the security policy forbids", () => {
  for (const { path, html } of pages) expect(html, path).not.toMatch(/<[a-z][^>]*\s(?:style|on[a-z]+)=/);
});

test("each page tells programs where the accessibility statement in its language is", () => {
  for (const { path, html } of pages) {
    const [prefix = ""] = /^\/(?:latwy-tekst|uk|en)(?=\/)/.exec(path) ?? [];
    const told = /<meta name="deklaracja-dostępności" content="([^"]*)">/.exec(html)?.[1];
    expect(told, path).toBe(`${prefix}/deklaracja-dostepnosci/`);
    expect(site.paths).toContain(told);
  }
});

test("the gallery of components is no part of the site", () => {
  expect(pages.map(({ path }) => path).filter((path) => path.includes("galeria"))).toEqual([]);
  for (const { path, html } of pages) expect(html, path).not.toMatch(/data-example|example\.org/);
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(HTML_RULES);
  const faults: string[] = [];
  for (const { path, html } of pages) {
    // Astro puts the one rule of its island element where a style element may not stand; nothing depends on it.
    const { results } = await validator.validateString(html.replace(/<style>astro-island[^<]*<\/style>/, ""));
    faults.push(...results.flatMap(({ messages }) => messages.map((one) => `${path}: ${one.ruleId} ${one.message}`)));
  }
  expect(faults).toEqual([]);
});
