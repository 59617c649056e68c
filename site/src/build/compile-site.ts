// SPDX-License-Identifier: EUPL-1.2

import { rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const SITE_ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = fileURLToPath(new URL("./open-pages.ts", import.meta.url));

/** Folder, inside a compilation, of the files that visitors' browsers load beside the pages. */
export const CLIENT_FOLDER = "client";

/** Folder, inside a compilation, of the program that renders pages. */
const PROGRAM_FOLDER = "program";

/** The program, inside a compilation; it exports `openPages`. */
export const PROGRAM = join(PROGRAM_FOLDER, "prerender-entry.mjs");

/** Without `sync`, an option that Astro has and does not document, it writes no type declarations into the checkout. */
const withoutSync = { devOutput: false, sync: false };

const supported = {
  staticOutput: "stable",
  hybridOutput: "unsupported",
  serverOutput: "unsupported",
  sharpImageService: "stable",
} as const;

/** No package is left to import, for its files are not found from where the program stands. */
const programOptions = {
  resolve: { noExternal: true },
  build: {
    rolldownOptions: {
      input: ENTRY,
      output: { entryFileNames: "prerender-entry.mjs" },
    },
  },
} as const;

/** Makes Astro keep the program that it would render the pages with, and render none. */
function keepProgram(folder: string): AstroIntegration {
  const name = "okienko:keep-program";
  const plugin = {
    name,
    configEnvironment: (environment: string) => (environment === "prerender" ? programOptions : null),
  };
  const prerenderer = {
    name,
    setup: () => rename(join(folder, CLIENT_FOLDER, ".prerender"), join(folder, PROGRAM_FOLDER)),
    getStaticPaths: async () => [],
    render: () => Promise.reject(new RangeError("no page was to be rendered")),
  };
  return {
    name,
    hooks: {
      "astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      "astro:config:done": ({ setAdapter }) =>
        setAdapter({
          name,
          entrypointResolution: "auto",
          adapterFeatures: { buildOutput: "static" },
          supportedAstroFeatures: supported,
        }),
      "astro:build:start": ({ setPrerenderer }) => setPrerenderer(prerenderer),
    },
  };
}

/**
 * Compiles the site by Astro: `PROGRAM` and `CLIENT_FOLDER` of the folder hold what pages of any content are made from.
 * @param folder absolute path of a folder inside the site's, which is also the working directory
 */
export async function compileSite(folder: string): Promise<void> {
  // Only here, for they take longer than rendering all pages, and most publications find the site compiled.
  const [{ build }, { default: config }] = await Promise.all([import("astro"), import("../../astro.config.ts")]);
  const integrations = [...(config.integrations ?? []), keepProgram(folder)];
  const here = { root: SITE_ROOT, outDir: join(folder, CLIENT_FOLDER), cacheDir: join(folder, "cache") };
  await build({ ...config, ...here, integrations, configFile: false, logLevel: "error" }, withoutSync);
}
