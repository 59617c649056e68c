// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLIENT_FOLDER, PROGRAM } from "./compile-site.ts";

/** A compiled site. */
export interface Program extends Pick<typeof import("./open-pages.ts"), "openPages" | "policy"> {
  /** Folder of what browsers load beside its pages. */
  readonly clientFolder: string;
}

/** Loads the program from the folder of a compiled site; the second time it is there at once, for Node keeps it. */
export async function loadProgram(compiled: string): Promise<Program> {
  const { openPages, policy } = (await import(pathToFileURL(join(compiled, PROGRAM)).href)) as Program;
  return { openPages, policy, clientFolder: join(compiled, CLIENT_FOLDER) };
}
