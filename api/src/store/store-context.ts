// SPDX-License-Identifier: EUPL-1.2

import type { ContentStore } from "./content-store.ts";

/** What every resolver is given: the one store that this request reads from, start to end. */
export interface StoreContext {
  readonly store: ContentStore;
}
