// SPDX-License-Identifier: EUPL-1.2

import type { FileProbe } from "../file-probe.ts";
import { FINDER } from "../finder-path.ts";
import { isHeavier } from "../heavier.ts";

/** Bytes of everything that a page of content may run: what is open now, quick exit, the worker's registration. */
const LIMIT = 1_000;

/** Whether a page of content runs little; the finder's limit stands in its own test. */
export const scriptWeightProbe: FileProbe = {
  promise: "runs at most 1 kB of JavaScript, all of it inside",
  async faults(path, html) {
    if (FINDER.test(path)) return [];
    const outside = /<script[^>]+src=[^>]*>/.exec(html)?.[0];
    const inside = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, text]) => text ?? "",
    );
    const isHeavy = isHeavier(inside.join(""), LIMIT);
    return [outside, isHeavy ? `more than ${LIMIT} B` : null].filter((fault) => typeof fault === "string");
  },
};
