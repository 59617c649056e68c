// SPDX-License-Identifier: EUPL-1.2

import type { FileProbe } from "../file-probe.ts";
import { FINDER } from "../finder-path.ts";
import { isHeavier } from "../heavier.ts";

/** Bytes of one first flight of a new connection, less its headers (RFC 6928). */
const LIMIT = 13_000;

/** Whether a page is there after one journey over the network. */
export const pageWeightProbe: FileProbe = {
  promise: "is complete in one first flight: no sheet, font or picture to wait for",
  async faults(path, html) {
    const isHeavy = !FINDER.test(path) && isHeavier(html, LIMIT);
    const waitsFor = /<link[^>]+rel="?(?:stylesheet|preload)[^>]*>/.exec(html)?.[0];
    return [isHeavy ? `more than ${LIMIT} B` : null, waitsFor].filter((fault) => typeof fault === "string");
  },
};
