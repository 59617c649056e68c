// SPDX-License-Identifier: EUPL-1.2

import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { type PageMode, setWindow } from "./page-modes.ts";
import type { ServedSite } from "./served-site.ts";

/** A page of the site, open in a browser. */
export interface Visit {
  readonly page: Page;
  readonly path: string;
  /** Addresses that it has asked for, its own first. */
  readonly requested: readonly string[];
}

/** How pages are visited. */
export interface VisitOptions {
  /** How the page is opened; without one, in the window of `context`. */
  readonly mode?: PageMode;
  readonly context?: BrowserContextOptions;
  /** Scripts that run in each page before its own; the page's policy does not hold for them. */
  readonly scripts?: readonly string[];
  /** Changes what comes over the network. */
  readonly route?: (context: BrowserContext) => Promise<void>;
}

/** How many tabs visit pages side by side: one waits for the network or for us while the others reckon. */
const TABS = 3;

/** A tab that visits one page after the other. */
class Tab {
  readonly page: Page;
  #requested: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.#requested.push(request.url()));
  }

  async visit(url: string, path: string, mode: PageMode | undefined): Promise<Visit> {
    this.#requested = [];
    if (mode) await setWindow(this.page, mode);
    await this.page.goto(`${url}${path}`);
    return { page: this.page, path, requested: this.#requested };
  }
}

async function newContext({ browser }: ServedSite, { context: options, route }: VisitOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: "block", ...options });
  await route?.(context);
  return context;
}

/** Visits pages in several tabs of one context; what a visit finds comes back in the order of the pages. */
export async function visitAll<T>(
  site: ServedSite,
  paths: readonly string[],
  options: VisitOptions,
  look: (visit: Visit) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const context = await newContext(site, options);
  for (const content of options.scripts ?? []) await context.addInitScript({ content });
  const found = new Map<string, readonly T[]>();
  const waiting = [...paths];
  const work = async (): Promise<void> => {
    const tab = new Tab(await context.newPage());
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      found.set(path, await look(await tab.visit(site.url, path, options.mode)));
  };
  await Promise.all(Array.from({ length: Math.min(TABS, paths.length) }, work));
  await context.close();
  return paths.flatMap((path) => found.get(path) ?? []);
}
