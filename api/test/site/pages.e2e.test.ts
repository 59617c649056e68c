// SPDX-License-Identifier: EUPL-1.2
// What a visitor finds, and how soon, without JavaScript.

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type ServedSite } from "./served-site.ts";

let site: ServedSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** A page on a cheap phone, where nothing runs. */
async function onPhone(path: string, read: (page: Page) => Promise<void>): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}${path}`);
  await read(page);
  await context.close();
}

async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent({ timeout: 5000 })) ?? "").replaceAll(/\s+/g, " ");
}

test("every page is reached from the home page by links alone", async () => {
  const seen = new Set(["/"]);
  for (const path of seen) {
    const html = site.htmlOf(path);
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) {
      const { pathname } = new URL(href, site.url);
      if (pathname.endsWith("/")) seen.add(pathname);
    }
  }
  expect(site.paths.filter((path) => path !== "/404.html" && !seen.has(path))).toEqual([]);
});

describe("a person with nowhere to sleep, on a phone without JavaScript", () => {
  test("sees whom to call and the way to shelter without scrolling, in every language", async () => {
    for (const path of ["/", "/latwy-tekst/", "/uk/", "/en/"]) {
      await onPhone(path, async (page) => {
        for (const link of [
          "a[href='tel:112']",
          "a[href='tel:+48883104999']",
          "a[href$='/sytuacje/nie-mam-gdzie-spac/']",
        ]) {
          const box = await page.locator(`main ${link}`).first().boundingBox();
          expect(box, `${path} ${link}`).not.toBeNull();
          expect((box?.y ?? 9999) + (box?.height ?? 0), `${path} ${link}`).toBeLessThanOrEqual(640);
        }
      });
    }
  });

  test("reads in two steps from home where to sleep, in both seasons, and to call first", async () => {
    await onPhone("/pomoc/noclegownia/", async (page) => {
      const text = await textOf(page, "main");
      expect(text).toContain("ul. Jana Samsonowicza 80");
      expect(text).toMatch(/1 października do 31 marca: codziennie 18:00–8:00 następnego dnia/);
      expect(text).toMatch(/1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia/);
      expect(text).toMatch(/Niepotwierdzone\.?\s+Zadzwoń, zanim pójdziesz/);
    });
    await onPhone("/sytuacje/nie-mam-gdzie-spac/", async (page) => {
      expect(await page.locator("main a[href='/pomoc/noclegownia/']").count()).toBeGreaterThan(0);
    });
  });
});

test("an offer is one sheet of A4 on paper, the longest ones too", async () => {
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const offers = site.paths.filter((one) => /^\/pomoc\/.+/.test(one));
  const sizes = offers.map((path) => site.htmlOf(path).length);
  const longest = offers.toSorted((a, b) => (sizes[offers.indexOf(b)] ?? 0) - (sizes[offers.indexOf(a)] ?? 0));
  for (const path of longest.slice(0, 8)) {
    await page.goto(`${site.url}${path}`);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
  await context.close();
}, 200_000);
