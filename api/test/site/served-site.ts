// SPDX-License-Identifier: EUPL-1.2

import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchBrowser } from "./browser.ts";
import { readPages } from "./site-pages.ts";

/** The embedded town, published and served for all test files, with a browser of this file's own to visit it. */
export interface ServedSite {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Address that it was published for. */
  readonly publicUrl: string;
  /** Absolute path of the folder of its files; it belongs to all, so nobody writes there. */
  readonly folder: string;
  /** Paths of all pages, `/404.html` too. */
  readonly paths: readonly string[];
  readonly browser: Browser;
  /**
   * The HTML of a page as it was published.
   * @throws RangeError where there is no such page
   */
  htmlOf(path: string): string;
  close(): Promise<void>;
}

/** Opens a browser for the site that was published before all tests. */
export async function openSite(): Promise<ServedSite> {
  const pages = new Map((await readPages()).map(({ path, html }) => [path, html]));
  const browser = await launchBrowser();
  return {
    ...inject("site"),
    paths: [...pages.keys()],
    browser,
    htmlOf(path) {
      const html = pages.get(path);
      if (html === undefined) throw new RangeError(`the site has no page ${path}`);
      return html;
    },
    close: () => browser.close(),
  };
}
