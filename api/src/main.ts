// SPDX-License-Identifier: EUPL-1.2

import "reflect-metadata"; // decorators need it before any decorated class is loaded
import { fileURLToPath } from "node:url";
import { makeProgram } from "./cli/program.ts";
import { sayError } from "./cli/terminal.ts";
import { readEnvironment } from "./config/environment.ts";
import { withoutSecrets } from "./kernel/secrets.ts";

const embeddedPack = fileURLToPath(new URL("../content/ostrowiec", import.meta.url));
// pnpm runs scripts in the folder of the workspace; paths that a person types start where the person is.
const folder = process.env["INIT_CWD"] ?? process.cwd();

const environment = readEnvironment(process.env, folder);
if (!("port" in environment)) {
  for (const { variable, value, mend } of environment)
    console.error(`${variable}="${withoutSecrets(value)}" cannot be used. Write ${mend}.`);
  process.exit(2);
}

const program = makeProgram({ ...environment, embeddedPack }, folder, (code) => {
  process.exitCode = code;
});
try {
  await program.parseAsync();
} catch (error) {
  sayError(error, process.argv.includes("--json"));
  process.exitCode = 1;
}
