// SPDX-License-Identifier: EUPL-1.2

import { readdir } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, startHttpServer } from "../src/server/http-server.ts";
import { LiveRelease } from "../src/server/live-release.ts";
import { launchBrowser } from "./browser.ts";
import { makeTown, type PublishedTown } from "./published-town.ts";

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let town: PublishedTown;
let server: RunningServer;
let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  town = await makeTown();
  await town.importPack();
  await town.publish();
  const live = new LiveRelease(town.releases, () => undefined);
  await live.refresh();
  server = await startHttpServer({ host: "127.0.0.1", port: 0 }, town.api.apollo, live);
  browser = await launchBrowser();
  const files = await readdir(live.loaded?.siteFolder ?? "", { recursive: true });
  paths = files.filter((file) => file.endsWith(".html")).map((file) => `/${file.replace(/index\.html$/, "")}`);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await town.close();
});

/** Opens a page without JavaScript, as some visitors have it, in a window of this width. */
async function open(
  path: string,
  width: number,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: 640 }, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  return { page, context };
}

test("there is a page for each offer and place, and every other page", () => {
  expect(paths.length).toBeGreaterThanOrEqual(18);
  expect(paths).toContain("/pomoc/jedno-okienko/");
});

describe("every page", () => {
  test("has no accessibility fault that axe can find on a phone; one of each kind on a desk in the dark", async () => {
    const kinds = [
      "/",
      "/pomoc/",
      "/pomoc/noclegownia/",
      "/miejsca/mops-swietokrzyska-22/",
      "/kontakt/",
      "/dokumenty/",
      "/404.html",
    ];
    const visits = [
      { width: 320, colorScheme: "light", visited: paths },
      { width: 1280, colorScheme: "dark", visited: kinds },
    ] as const;
    const faults: string[] = [];
    for (const { width, colorScheme, visited } of visits) {
      const context = await browser.newContext({ viewport: { width, height: 640 }, colorScheme });
      const page = await context.newPage();
      for (const path of visited) {
        await page.goto(`${server.url}${path}`);
        const { violations, incomplete } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
        const found = [...violations, ...incomplete];
        faults.push(...found.map((one) => `${path} at ${width}: ${one.id} ${one.nodes[0]?.html ?? ""}`));
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

  test("reads at 320 px without scrolling sideways, and its links are 44 px high", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(`${server.url}${path}`);
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(320);
      const low = await page.evaluate(
        `Array.from(document.querySelectorAll("a[href^='tel:'], nav a")).filter((a) => a.checkVisibility() && a.getBoundingClientRect().height < 44).map((a) => a.textContent)`,
      );
      expect(low, path).toEqual([]);
    }
    await context.close();
  });

  test("asks nothing of another host, sets no cookie and runs no script", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    for (const path of paths) {
      await page.goto(`${server.url}${path}`);
      expect(await page.locator("script").count(), path).toBe(0);
    }
    expect([...hosts]).toEqual([new URL(server.url).host]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test("is reached from the home page by links alone", async () => {
    const { page, context } = await open("/", 1280);
    const seen = new Set(["/"]);
    for (const path of seen) {
      await page.goto(`${server.url}${path}`);
      for (const link of await page.locator("a[href^='/']").all())
        seen.add(new URL((await link.getAttribute("href")) ?? "", server.url).pathname);
    }
    expect(paths.filter((path) => path !== "/404.html" && !seen.has(path))).toEqual([]);
    await context.close();
  });
});

describe("a person with nowhere to sleep, on a phone without JavaScript", () => {
  test("sees whom to call without scrolling", async () => {
    const { page, context } = await open("/", 320);
    for (const number of ["112", "+48412767621", "+48883104999"]) {
      const box = await page.locator(`a[href="tel:${number}"]`).first().boundingBox();
      expect(box, number).not.toBeNull();
      expect((box?.y ?? 9999) + (box?.height ?? 0), number).toBeLessThanOrEqual(640);
    }
    await context.close();
  });

  test("reads on the home page where to sleep, in both seasons, and to call first", async () => {
    const { page, context } = await open("/", 320);
    const text = ((await page.locator("main").textContent({ timeout: 5000 })) ?? "").replaceAll(/\s+/g, " ");
    expect(text).toContain("ul. Jana Samsonowicza 80");
    expect(text).toMatch(/1 października do 31 marca: codziennie 18:00–8:00 następnego dnia/);
    expect(text).toMatch(/1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia/);
    expect(text).toMatch(/Niepotwierdzone\.?\s+Zadzwoń, zanim pójdziesz/);
    await context.close();
  });

  test("reads on the home page where help is on Thursday afternoon", async () => {
    const { page, context } = await open("/", 320);
    const thursday = ((await page.locator("#dzien-th").textContent({ timeout: 5000 })) ?? "").replaceAll(/\s+/g, " ");
    expect(thursday).toMatch(/7:00– ?do 9:00.*14:00– ?do 15:00.*ul\. Świętokrzyska 22, pokój 1\.14, I piętro/);
    expect(thursday).toMatch(/I piętro.*15:00– ?do 18:00.*ul\. Sienkiewicza 70, sala 23, II piętro/);
    await context.close();
  });
});

test("each offer is one sheet of A4 on paper", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const path of paths.filter((one) => /^\/pomoc\/.+/.test(one))) {
    await page.goto(`${server.url}${path}`);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
  await context.close();
});
