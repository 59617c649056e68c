// SPDX-License-Identifier: EUPL-1.2

import type { MeteredReader } from "./record-reader.ts";

/** What every resolver is given: the one store that this request reads from, start to end. */
export interface StoreContext {
  readonly store: MeteredReader;
}
