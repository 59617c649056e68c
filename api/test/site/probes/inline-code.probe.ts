// SPDX-License-Identifier: EUPL-1.2

import type { FileProbe } from "../file-probe.ts";

/** Whether a tag carries code or looks of its own, which the security policy forbids, so that it would do nothing. */
export const inlineCodeProbe: FileProbe = {
  promise: "has no style attribute and no handler in its tags",
  faults: async (_path, html) => [...html.matchAll(/<[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*>/g)].map(([tag]) => tag),
};
