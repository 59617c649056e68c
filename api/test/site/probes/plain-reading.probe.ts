// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "playwright-core";
import { FINDER } from "../finder-path.ts";
import type { PageProbe } from "../page-probe.ts";

/** Text of the main part, of the page as it is now and of the page as it comes, which runs nothing (DOMParser). */
function textsOfMain(page: Page): Promise<readonly [text: string, plain: string]> {
  return page.evaluate<readonly [string, string]>(
    `(async () => {
       const textOf = (page) => {
         const main = page.querySelector("main").cloneNode(true);
         for (const live of main.querySelectorAll("[data-live], script, style, template")) live.remove();
         return main.textContent.replace(/\\s+/g, " ").trim();
       };
       const html = await (await fetch(location.href)).text();
       return [textOf(document), textOf(new DOMParser().parseFromString(html, "text/html"))];
     })()`,
  );
}

/** Where two texts begin to differ, with some words around. */
function difference(text: string, plain: string): string {
  const at = Array.from(text).findIndex((character, index) => character !== plain[index]);
  const from = Math.max(0, at - 20);
  return `“${text.slice(from, from + 80)}” is “${plain.slice(from, from + 80)}” without JavaScript`;
}

/** Whether a page says the same where nothing runs, except what is true for a moment and is marked so. */
export const plainReadingProbe: PageProbe = {
  promise: "reads the same without JavaScript",
  script: null,
  async faults({ page, path }) {
    if (FINDER.test(path)) return [];
    const [text, plain] = await textsOfMain(page);
    return text === plain ? [] : [difference(text, plain)];
  },
};
