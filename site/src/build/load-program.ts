// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROGRAM } from "./compile-site.ts";

/** What a compiled site exports. */
type Program = typeof import("./open-pages.ts");

/** Loads the program of a compiled site; the second time it is there at once, for Node keeps it. */
export async function loadProgram(compiled: string): Promise<Program> {
  return (await import(pathToFileURL(join(compiled, PROGRAM)).href)) as Program;
}
