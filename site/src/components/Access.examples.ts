// SPDX-License-Identifier: EUPL-1.2

import { shell, shellWithoutPhone } from "../examples/shell.ts";
import { knownAccess, unknownAccess } from "../examples/statement.ts";
import type Access from "./Access.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Access> = [
  { shows: "a building of which a source tells", props: { access: knownAccess, shell } },
  { shows: "a building of which no source tells anything", props: { access: unknownAccess, shell } },
  {
    shows: "nothing known, and no number to ask at",
    language: "en",
    props: { access: unknownAccess, shell: shellWithoutPhone },
  },
];
