// SPDX-License-Identifier: EUPL-1.2
// Draws all components in all their states: `pnpm gallery [folder]`. Nothing of it is part of the site.

import { existsSync, readdirSync } from "node:fs";
import { glob, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import config from "../../astro.config.ts";
import { inFreshFolder } from "../build/working-folder.ts";
import { inScheme } from "./in-scheme.ts";

const siteRoot = fileURLToPath(new URL("../../", import.meta.url));
const workRoot = join(siteRoot, ".work");

/** Without `sync`, an option that Astro has and does not document, it writes no type declarations into the checkout. */
const withoutSync = { devOutput: false, sync: false };

/** Writes `light.html` and `dark.html` beside each page, for the frames of the first page. */
async function drawSchemes(outDir: string): Promise<void> {
  for await (const file of glob("**/galeria/index.html", { cwd: outDir })) {
    const html = await readFile(join(outDir, file), "utf8");
    for (const scheme of ["light", "dark"] as const)
      await writeFile(join(outDir, dirname(file), `${scheme}.html`), inScheme(html, scheme));
  }
}

/** Writes the gallery into the folder, which Astro empties first. It has pages of its own and none of the site. */
export async function buildGallery(outDir: string): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  process.env["NODE_ENV"] = "production";
  const { build } = await import("astro");
  const srcDir = join(siteRoot, "src/gallery");
  const own = { configFile: false, root: siteRoot, srcDir, outDir, logLevel: "error" } as const;
  // No security policy: it forbids the frames that set phone beside desk, and nobody serves these pages.
  const { security: _, ...shared } = config;
  await inFreshFolder(workRoot, (folder) => build({ ...shared, ...own, cacheDir: join(folder, "cache") }, withoutSync));
  await drawSchemes(outDir);
}

if (import.meta.main) {
  const [, , named] = process.argv;
  const folder = named === undefined ? join(workRoot, "gallery") : resolve(named);
  if (named !== undefined && existsSync(folder) && readdirSync(folder).length > 0) {
    console.error(`${folder} is not empty, and all in it would be deleted. Name a new folder, or none.`);
    process.exitCode = 1;
  } else {
    await buildGallery(folder);
    console.log(pathToFileURL(join(folder, "index.html")).href);
  }
}
