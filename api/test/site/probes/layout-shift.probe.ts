// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Above this a page is no longer steady (Core Web Vitals); a line about opening hours that comes late is below it. */
const LIMIT = 0.1;

/** What is open today comes onto a first page by script, after the first picture where the machine is slow. */
const HOME_LIMIT = 0.2;
const HOME = /^\/(?:(?:latwy-tekst|uk|en)\/)?$/;

/** Whether anything moved by itself since the page was opened, scripts and fonts included. */
export const layoutShiftProbe: PageProbe = {
  promise: "stays in its place while it loads",
  script: null,
  faults: ({ page, path }) =>
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
         return sum > ${HOME.test(path) ? HOME_LIMIT : LIMIT} ? [sum.toFixed(4) + " by " + told.join(" ")] : [];
       })()`,
    ),
};
