// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import type { ContentStore } from "../src/store/content-store.ts";
import { packStore } from "./pack-store.ts";

/** Absolute path of the content pack that comes with the program. */
export const EMBEDDED_PACK = fileURLToPath(new URL("../content/ostrowiec", import.meta.url));

/** The embedded content as a release would hold it, without a database. */
export function embeddedStore(): Promise<ContentStore> {
  return packStore(EMBEDDED_PACK);
}
