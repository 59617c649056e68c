// SPDX-License-Identifier: EUPL-1.2

import type { Visit } from "./visits.ts";

/** One thing to look for on an open page. */
export interface PageProbe {
  /** What holds of a page where it finds nothing, to be read after "a page": the name of its test. */
  readonly promise: string;
  /** A script that it needs in each page from the start; none where null. */
  readonly script: string | null;
  /** Faults in words that lead to their place; none where the promise is kept. */
  faults(visit: Visit): Promise<readonly string[]>;
}
