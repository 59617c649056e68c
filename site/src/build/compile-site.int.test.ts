// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PublishedFile } from "../content/published-files.view.ts";
import { PublishedPages } from "../documents/content-security.ts";
import { EmptyTown } from "./empty-town.examples.ts";
import { filesOf } from "./files.examples.ts";
import { AS_OF, WorkerProcess } from "./worker-process.examples.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const town = new EmptyTown();
let apiUrl: string;
/** A copy of the code, that a test may change. */
let copy: string;
let worker: WorkerProcess;

/** Files that are made of all pages, after Astro, and the list of those that are made before. */
const ofWorker: readonly string[] = ["headers.json", "robots.txt", "sitemap.xml", "sw.js", "pliki.json"];

beforeAll(async () => {
  apiUrl = await town.open();
  copy = await mkdtemp(join(tmpdir(), "okienko-code-"));
  const isCode = (path: string): boolean => !/^site\/(?:node_modules|\.work)/.test(relative(root, path));
  await cp(join(root, "site"), join(copy, "site"), { recursive: true, filter: isCode });
  await symlink(join(root, "site/node_modules"), join(copy, "site/node_modules"));
  await symlink(join(root, "schema"), join(copy, "schema"));
  worker = new WorkerProcess(join(copy, "site/src/build/worker.ts"));
}, 60_000);

afterAll(async () => {
  await worker.leave();
  town.close();
  await rm(copy, { recursive: true, force: true });
});

/** A page by Astro, which names every script and style of the site in its policy, as it would be published. */
function published(html: string): string {
  const [meta = "", policy = ""] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  const directives = policy.split(";").map((directive) => directive.trim());
  const hashes = new Set(Array.from(policy.matchAll(/'(sha256-[^']+)'/g), ([, hash = ""]) => hash));
  const ofAllPages = directives.filter((directive) => directive !== "" && !/^(?:script|style)-src/.test(directive));
  return new PublishedPages({ directives: ofAllPages, hashes }).publish(html.replace(meta, ""));
}

/** What Astro itself makes of the copy beside the same files, each page with its own policy. */
async function builtByAstro(publicUrl: string | null, list: string): Promise<ReadonlyMap<string, string>> {
  const env = { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", OKIENKO_API_URL: apiUrl };
  const astro = join(root, "site/node_modules/astro/bin/astro.mjs");
  const cwd = join(copy, "site");
  const site = publicUrl === null ? [] : ["--site", publicUrl];
  await promisify(execFile)(process.execPath, [astro, "build", ...site], {
    cwd,
    env: { ...env, OKIENKO_AS_OF: AS_OF, OKIENKO_FILES: list },
  });
  return filesOf(join(cwd, "dist"), (file, bytes) => (file.endsWith(".html") ? published(`${bytes}`) : bytes));
}

/** The files of a build that Astro has no part in. */
async function filesOfWorker(outDir: string): Promise<ReadonlySet<string>> {
  const made = JSON.parse(await readFile(join(outDir, "pliki.json"), "utf8")) as readonly PublishedFile[];
  return new Set([...ofWorker, ...made.map(({ path }) => path.slice(1))]);
}

describe("a compiled site", () => {
  it.each([null, "https://pomoc.example.pl"])(
    "gives the bytes of a plain build by Astro for %s",
    async (publicUrl) => {
      const outDir = join(copy, "out");
      expect(await worker.build({ apiUrl, outDir, publicUrl })).toMatchObject({ type: "built" });
      const others = await filesOfWorker(outDir);
      const files = [...(await filesOf(outDir))].filter(([file]) => !others.has(file));
      expect(new Map(files)).toEqual(await builtByAstro(publicUrl, join(outDir, "pliki.json")));
    },
    120_000,
  );

  it("is compiled anew when the code changes under a running worker", async () => {
    await appendFile(join(copy, "site/src/pages/index.astro"), "<!-- nowa strona -->\n");
    const outDir = join(copy, "changed");
    expect(await worker.build({ apiUrl, outDir })).toMatchObject({ type: "built" });
    expect(await readFile(join(outDir, "index.html"), "utf8")).toContain("nowa strona");
  }, 120_000);
});
