// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether words in another alphabet than their language's say which language they are (WCAG 3.1.2). */
export const languageOfPartsProbe: PageProbe = {
  promise: "names the language of words from another alphabet",
  script: null,
  faults: ({ page }) =>
    page.evaluate<readonly string[]>(
      `(() => {
         const found = [];
         const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         while (walker.nextNode()) {
           const { data, parentElement } = walker.currentNode;
           if (parentElement.closest("script, style, template")) continue;
           const language = parentElement.closest("[lang]")?.lang ?? "";
           if (/\\p{Script=Cyrillic}/u.test(data) && !/^(?:uk|ru|be)\\b/.test(language))
             found.push(data.trim().slice(0, 60) + " is said to be " + language);
         }
         return found;
       })()`,
    ),
};
