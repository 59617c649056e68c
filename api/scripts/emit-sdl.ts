// SPDX-License-Identifier: EUPL-1.2
// Writes the SDL that the code makes to schema/: `pnpm sdl`. With --check it writes nothing and fails where they differ.

import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { buildPublicSchema, printSdl } from "../src/server/public-schema.ts";

const file = new URL("../../schema/public.graphql", import.meta.url);
const sdl = printSdl(buildPublicSchema());
if (!process.argv.includes("--check")) {
  writeFileSync(file, sdl);
} else if (readFileSync(file, "utf8") !== sdl) {
  console.error(
    "schema/public.graphql is not what the code makes. Run `pnpm sdl`, look at the difference, and commit it.",
  );
  process.exitCode = 1;
}
