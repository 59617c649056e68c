// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether a page asks any other host for anything, which would tell that host who reads it. */
export const ownHostProbe: PageProbe = {
  promise: "asks no other host for anything",
  script: null,
  async faults({ page, requested }) {
    const { host } = new URL(page.url());
    return requested.filter((address) => !address.startsWith("data:") && new URL(address).host !== host);
  },
};
