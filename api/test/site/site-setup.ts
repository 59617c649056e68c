// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { isReady, spawnOkienko, until } from "../okienko-process.ts";
import { freePort } from "../postgres-server.ts";

/** Where the site would be for the public; it stands in links that are absolute. */
const PUBLIC_URL = "https://pomoc.example.pl";

declare module "vitest" {
  /** What the set-up of the site hands to every test file. */
  export interface ProvidedContext {
    /** The embedded town, published once for all test files and served by a process of its own. */
    site: {
      /** Address without a slash at the end. */
      url: string;
      /** Absolute path of the folder of its files. */
      folder: string;
      /** Address that the site was published for. */
      publicUrl: string;
    };
  }
}

/** Publishes and serves the embedded town, as somebody does who starts Okienko for the first time. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), "okienko-site-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = { OKIENKO_DATA: dataFolder, PORT: String(port), OKIENKO_PUBLIC_URL: PUBLIC_URL };
  const { child, ended, output } = spawnOkienko(["start"], variables);
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    await until("the site is served", async () => child.exitCode !== null || (await isReady(url)), 240_000);
    if (child.exitCode !== null) throw new RangeError(`the site was not published:\n${output()}`);
  } catch (error) {
    await close();
    throw error;
  }
  project.provide("site", { url, folder: join(dataFolder, "releases", "current", "site"), publicUrl: PUBLIC_URL });
  return close;
}
