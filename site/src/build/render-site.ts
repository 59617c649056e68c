// SPDX-License-Identifier: EUPL-1.2

import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { CLIENT_FOLDER, PROGRAM } from "./compile-site.ts";
import type { openPages, Pages, StaticPath } from "./open-pages.ts";

/** Origin that addresses of requests have where the site does not know its own; no page prints it. */
const UNKNOWN_ORIGIN = "http://localhost:4321";

/** Names of the pages that stand for an HTTP status, which servers expect beside the home page. */
const STATUS_PAGE = /^\/(?:404|500)$/;

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

async function bytesOf(pages: Pages, path: StaticPath, origin: string): Promise<Buffer> {
  const response = await pages.render(new Request(urlOf(path, origin)), path.route);
  const isExpected = response.ok || STATUS_PAGE.test(path.route.route);
  if (!isExpected) throw new RangeError(`${path.pathname} answers ${response.status}; it has to be a page.`);
  return Buffer.from(await response.arrayBuffer());
}

/** Renders every page of a compiled site, and puts what browsers load beside them. */
export async function renderSite({ compiled, outDir, publicUrl, finish }: RenderOrder): Promise<void> {
  const program = await import(pathToFileURL(join(compiled, PROGRAM)).href);
  const pages = (program as { readonly openPages: typeof openPages }).openPages(publicUrl);
  const files = withFiles(await pages.paths());
  await rm(outDir, { recursive: true, force: true });
  await cp(join(compiled, CLIENT_FOLDER), outDir, { recursive: true });
  for (const [file, path] of files) {
    const bytes = await bytesOf(pages, path, publicUrl ?? UNKNOWN_ORIGIN);
    const place = join(outDir, file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, file.endsWith(".html") ? finish(file, bytes.toString()) : bytes);
  }
}
