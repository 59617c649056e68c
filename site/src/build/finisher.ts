// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { withOwnPolicy } from "../documents/content-security.ts";
import { type PageHead, readHead } from "../documents/page-head.ts";
import { serviceWorker } from "../documents/service-worker.ts";
import { robots, sitemap } from "../documents/sitemap.ts";
import { requireStatement } from "./statement.ts";

const WORKER_PROGRAM = fileURLToPath(new URL("../islands/service-worker.js", import.meta.url));

/** A page of the site as it is published. */
interface Page {
  /** Path of the site that it stands at. */
  readonly path: string;
  readonly html: string;
  readonly head: PageHead;
}

async function finishPage(outDir: string, file: string): Promise<Page> {
  const built = await readFile(join(outDir, file), "utf8");
  try {
    requireStatement(file, built);
    const html = withOwnPolicy(built);
    await writeFile(join(outDir, file), html);
    return { path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`, html, head: readHead(html) };
  } catch (cause) {
    throw new Error(`Page ${file} is not to be published`, { cause });
  }
}

/**
 * Makes of the pages that Astro has built what needs to know all of them: gives each its own content security policy,
 * and writes the service worker, `robots.txt` and, where the origin is known, `sitemap.xml`. Gives the number of pages.
 */
export async function finishSite(outDir: string, publicUrl: string | null): Promise<number> {
  const names = (await readdir(outDir, { recursive: true })).map((name) => name.replaceAll(sep, "/"));
  const files = names.filter((name) => name.endsWith(".html")).toSorted();
  const pages: Page[] = [];
  // One after another: a site may have more pages than a process may have open files.
  for (const file of files) pages.push(await finishPage(outDir, file));
  const urgent = pages.filter(({ head }) => head.isUrgent && !head.isPrivate);
  const program = await readFile(WORKER_PROGRAM, "utf8");
  await writeFile(
    join(outDir, "sw.js"),
    serviceWorker(
      program,
      urgent.map(({ path, html, head }) => ({ path, html, language: head.language })),
    ),
  );
  await writeFile(join(outDir, "robots.txt"), robots(publicUrl));
  if (publicUrl !== null) await writeFile(join(outDir, "sitemap.xml"), sitemap(pages.map(({ head }) => head)));
  return pages.length;
}
