// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether anything moved by itself since the page was opened, scripts and fonts included. */
export const layoutShiftProbe: PageProbe = {
  promise: "stays in its place while it loads",
  script: null,
  faults: ({ page }) =>
    page.evaluate<readonly string[]>(
      `(async () => {
         const shifts = [];
         const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
         const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
         await document.fonts.ready;
         observer.observe({ type: "layout-shift", buffered: true });
         for (let turn = 0; turn < 2; turn += 1) await frame();
         shifts.push(...observer.takeRecords());
         observer.disconnect();
         const own = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
         const sum = own.reduce((total, { value }) => total + value, 0);
         const told = own.map(({ sources }) => (sources[0]?.node?.parentElement?.outerHTML ?? "").slice(0, 120));
         return sum > 0 ? [sum.toFixed(4) + " by " + told.join(" ")] : [];
       })()`,
    ),
};
