// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, writeFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CLIENT_FOLDER } from "./compile-site.ts";
import { loadProgram } from "./load-program.ts";
import type { Pages, StaticPath } from "./open-pages.ts";

/** Origin that addresses of requests have where the site does not know its own; no page prints it. */
const UNKNOWN_ORIGIN = "http://localhost:4321";

/** Names of the pages that stand for an HTTP status, which servers expect beside the home page. */
const STATUS_PAGE = /^\/(?:404|500)$/;

/** Pages in work at once: while one waits for the API, others are drawn. */
const LANES = 8;

/** What is to be rendered. */
export interface RenderOrder {
  /** Folder of a compiled site. */
  readonly compiled: string;
  /** Folder that the files are written to. */
  readonly outDir: string;
  /** Origin that people reach the site by; null where it is not known. */
  readonly publicUrl: string | null;
  /** Gives what is published of an HTML page. Throws where it may not be published. */
  readonly finish: (file: string, html: string) => string;
}

/** Path of the file, below the site's folder, that a static server finds for an address. */
function fileOf({ pathname, route }: StaticPath): string {
  if (route.type === "endpoint") return pathname.slice(1);
  if (STATUS_PAGE.test(route.route)) return `${route.route.slice(1)}.html`;
  return join(pathname, "index.html").slice(1);
}

function urlOf({ pathname, route }: StaticPath, origin: string): URL {
  return new URL(route.type === "endpoint" ? pathname : pathname.replace(/\/?$/, "/"), origin);
}

/** Gives each path with its file. Throws RangeError where two pages would be one file. */
function withFiles(paths: readonly StaticPath[]): ReadonlyMap<string, StaticPath> {
  const files = new Map<string, StaticPath>();
  for (const path of paths) {
    const file = fileOf(path);
    const other = files.get(file);
    if (other) throw new RangeError(`${path.route.component} and ${other.route.component} both make ${file}.`);
    files.set(file, path);
  }
  return files;
}

async function responseOf(pages: Pages, path: StaticPath, origin: string): Promise<Response> {
  const response = await pages.render(new Request(urlOf(path, origin)), path.route);
  const isExpected = response.ok || STATUS_PAGE.test(path.route.route);
  if (!isExpected) throw new RangeError(`${path.pathname} answers ${response.status}; it has to be a page.`);
  return response;
}

/**
 * Does the work for every item, several at once. Where one fails, the others in work come to their end and no further one
 * begins, so that nothing is written after it has failed.
 */
async function inLanes<TItem>(items: Iterable<TItem>, work: (item: TItem) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    let isBroken = true;
    try {
      for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
      isBroken = false;
    } finally {
      while (isBroken && !rest.next().done);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Renders every page of a compiled site, and puts what browsers load beside them. */
export async function renderSite({ compiled, outDir, publicUrl, finish }: RenderOrder): Promise<void> {
  const { openPages } = await loadProgram(compiled);
  const pages = openPages(publicUrl);
  const files = withFiles(await pages.paths());
  await rm(outDir, { recursive: true, force: true });
  await cp(join(compiled, CLIENT_FOLDER), outDir, { recursive: true });
  await inLanes(files, async ([file, path]) => {
    const response = await responseOf(pages, path, publicUrl ?? UNKNOWN_ORIGIN);
    const isPage = file.endsWith(".html");
    const bytes = isPage ? finish(file, await response.text()) : Buffer.from(await response.arrayBuffer());
    const place = join(outDir, file);
    // Not async: a small file is written sooner than another thread hears of it.
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  });
}
