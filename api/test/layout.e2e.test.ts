// SPDX-License-Identifier: EUPL-1.2
// What a person meets who magnifies, uses a keyboard or a finger, or has no JavaScript.

import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedSite, serveSite, templatesOf, visitAll } from "./served-site.ts";

/** 1280 px magnified four times (WCAG 1.4.10). */
const MAGNIFIED: BrowserContextOptions = { viewport: { width: 320, height: 256 } };
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 640 } };

let site: ServedSite;

/** A page of each kind; all pages with OKIENKO_FULL=1, which takes long. */
const visited = (): readonly string[] => (process.env["OKIENKO_FULL"] === "1" ? site.paths : templatesOf(site));

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => site.close());

test("no page scrolls sideways when it is magnified four times", async () => {
  const wide = await visitAll(site, visited(), MAGNIFIED, async (page, path) => {
    const width = await page.evaluate<number>("document.documentElement.scrollWidth");
    return width > 320 ? [`${path}: ${width} px`] : [];
  });
  expect(wide).toEqual([]);
}, 300_000);

/** Links and controls that stand alone: in navigation, in lists, numbers to call, buttons. */
const TARGETS =
  "nav a, a[href^='tel:'], a[href^='mailto:'], button, summary, select, input:not([type='checkbox']), .standalone";

test("what stands alone can be hit with a finger: 44 px high", async () => {
  const low = await visitAll(site, visited(), PHONE, async (page, path) => {
    const found = await page.evaluate<readonly string[]>(
      `Array.from(document.querySelectorAll(${JSON.stringify(TARGETS)}))
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".skip, .skip *"))
        .filter((one) => one.getBoundingClientRect().height < 43.5)
        .map((one) => (one.textContent || one.id).trim() + " " + Math.round(one.getBoundingClientRect().height))`,
    );
    return found.map((one) => `${path}: ${one}`);
  });
  expect(low).toEqual([]);
}, 300_000);

test("nothing comes from another host, and nothing is stored but the pages of the offline worker", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  for (const path of templatesOf(site)) {
    await page.goto(`${site.url}${path}`);
    expect(await page.evaluate("localStorage.length + sessionStorage.length"), path).toBe(0);
    expect(await page.evaluate("indexedDB.databases().then((all) => all.length)"), path).toBe(0);
  }
  expect([...hosts]).toEqual([new URL(site.url).host]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

async function textOfMain(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(() => { const main = document.querySelector("main").cloneNode(true);
       for (const live of main.querySelectorAll("[data-live], script, style, template")) live.remove();
       return main.textContent.replace(/\\s+/g, " ").trim(); })()`,
  );
}

test("each page reads the same without JavaScript; the finder alone gets its form by it", async () => {
  const paths = visited().filter((path) => !path.endsWith("/znajdz/"));
  const read = (javaScriptEnabled: boolean) =>
    visitAll(site, paths, { ...PHONE, javaScriptEnabled }, async (page, path) => [
      `${path}: ${await textOfMain(page)}`,
    ]);
  const [withScript, without] = [await read(true), await read(false)];
  expect(withScript.filter((text, index) => text !== without[index]).map((text) => text.slice(0, 120))).toEqual([]);
}, 300_000);

/** Where the focus stands: what it is on, whether it can be seen, and how it is outlined. */
interface Focus {
  readonly at: number;
  readonly name: string;
  readonly isInView: boolean;
  readonly isOutlined: boolean;
  readonly isCovered: boolean;
}

const FOCUS = `(() => {
  const one = document.activeElement;
  const all = Array.from(document.querySelectorAll("a[href], button, summary, select, input, [tabindex='0']"))
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled);
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight - box.top - 1));
  return { at: all.indexOf(one), count: all.length, name: one.textContent.trim().slice(0, 40),
    isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isCovered: hit !== null && !one.contains(hit) && !hit.contains(one) };
})()`;

test("the keyboard reaches everything, in the order of the page, seen and outlined", async () => {
  const faults = await visitAll(
    site,
    templatesOf(site),
    { viewport: { width: 1280, height: 800 } },
    async (page, path) => {
      const found: string[] = [];
      let count = 1;
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press("Tab");
        const focus = await page.evaluate<Focus & { readonly count: number }>(FOCUS);
        count = focus.count;
        if (focus.at !== step) found.push(`${path}: Tab ${step} is at ${focus.at} (${focus.name})`);
        if (!focus.isInView || !focus.isOutlined || focus.isCovered)
          found.push(`${path}: ${focus.name} is ${JSON.stringify(focus)}`);
        if (found.length > 0) break;
      }
      return found;
    },
  );
  expect(faults).toEqual([]);
}, 300_000);
