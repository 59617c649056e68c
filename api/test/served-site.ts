// SPDX-License-Identifier: EUPL-1.2

import { readdir } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startHttpServer } from "../src/server/http-server.ts";
import { LiveRelease } from "../src/server/live-release.ts";
import { launchBrowser } from "./browser.ts";
import { makeTown } from "./published-town.ts";

/** The embedded town, published and served, with a browser to visit it. */
export interface ServedSite {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Absolute path of the folder of its files. */
  readonly folder: string;
  /** Paths of all pages, `/404.html` too. */
  readonly paths: readonly string[];
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Publishes and serves the embedded town. */
export async function serveSite(): Promise<ServedSite> {
  const town = await makeTown();
  await town.importPack();
  await town.publish();
  const live = new LiveRelease(town.releases, () => undefined);
  await live.refresh();
  const server = await startHttpServer({ host: "127.0.0.1", port: 0 }, town.api.apollo, live);
  const browser = await launchBrowser();
  const folder = live.loaded?.siteFolder ?? "";
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html")).sort();
  return {
    url: server.url,
    folder,
    paths: pages.map((file) => `/${file.replace(/index\.html$/, "")}`),
    browser,
    async close() {
      await browser.close();
      await server.close();
      await town.close();
    },
  };
}

/** Pages of each kind that the site draws in another way, for checks that are too slow for all of them. */
export function templatesOf({ paths }: ServedSite): readonly string[] {
  const kindOf = (path: string): string =>
    path.replace(/^\/(?:latwy-tekst|uk|en)(?=\/)/, "/*").replace(/^(.*\/)[^/]+\/$/, (_, above: string) => `${above}*`);
  return [...Map.groupBy(paths, kindOf).values()].flatMap((same) => same.slice(0, 1));
}

/** How many tabs visit pages side by side. */
const TABS = 3;

/** Visits pages in several tabs of one context; what a visit finds comes back in the order of the pages. */
export async function visitAll<T>(
  site: ServedSite,
  paths: readonly string[],
  options: BrowserContextOptions,
  visit: (page: Page, path: string) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const context = await site.browser.newContext({ serviceWorkers: "block", ...options });
  const found = new Map<string, readonly T[]>();
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(`${site.url}${path}`);
      found.set(path, await visit(page, path));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return paths.flatMap((path) => found.get(path) ?? []);
}
