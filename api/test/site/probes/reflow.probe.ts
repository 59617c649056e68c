// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether a page has to be moved sideways to be read (WCAG 1.4.10). */
export const reflowProbe: PageProbe = {
  promise: "does not scroll sideways",
  script: null,
  async faults({ page }) {
    const [width, room] = await page.evaluate<readonly [number, number]>(
      "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
    );
    return width > room ? [`${width} px in a window of ${room} px`] : [];
  },
};
