// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether a page leaves anything behind on the machine; the pages kept for reading offline are another test's. */
export const noTraceProbe: PageProbe = {
  promise: "stores nothing on the machine",
  script: null,
  async faults({ page }) {
    const cookies = await page.context().cookies(page.url());
    const stored = await page.evaluate<readonly string[]>(
      `indexedDB.databases().then((databases) =>
         [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases.map(({ name }) => name)])`,
    );
    return [...cookies.map(({ name }) => `cookie ${name}`), ...stored.map((name) => `item ${name}`)];
  },
};
