// SPDX-License-Identifier: EUPL-1.2

import { knownAccess, unknownAccess } from "../examples/statement.ts";
import type BuildingAccess from "./BuildingAccess.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof BuildingAccess> = [
  { shows: "a building of which a source tells", within: "stack", props: { access: knownAccess } },
  { shows: "a building of which no source tells anything", within: "stack", props: { access: unknownAccess } },
];
