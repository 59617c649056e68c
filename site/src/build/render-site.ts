// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Program } from "./load-program.ts";
import type { RoutePages, StaticPath } from "./open-pages.ts";

/** Origin that addresses of requests have where the site does not know its own; no page prints it. */
const UNKNOWN_ORIGIN = "http://localhost:4321";

/** Names of the pages that stand for an HTTP status, which servers expect beside the home page. */
const STATUS_PAGE = /^\/(?:404|500)$/;

/** What is to be rendered. */
export interface RenderOrder {
  readonly program: Program;
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

/** The files of a site, each made by one page. */
class Files {
  readonly #makers = new Map<string, StaticPath>();

  /** Gives the file that a page is written to. Throws RangeError where another page is that file. */
  take(path: StaticPath): string {
    const file = fileOf(path);
    const other = this.#makers.get(file);
    if (other) throw new RangeError(`${path.route.component} and ${other.route.component} both make ${file}.`);
    this.#makers.set(file, path);
    return file;
  }
}

async function responseOf(pages: RoutePages, path: StaticPath, origin: string): Promise<Response> {
  const response = await pages.render(new Request(urlOf(path, origin)), path.route);
  const isExpected = response.ok || STATUS_PAGE.test(path.route.route);
  if (!isExpected) throw new RangeError(`${path.pathname} answers ${response.status}; it has to be a page.`);
  return response;
}

/**
 * Renders the pages of some routes: the routes side by side, the pages of a route one after another. Where one fails, no
 * further one begins, so that nothing is written after it has failed.
 */
async function renderRoutes(all: readonly RoutePages[], order: RenderOrder): Promise<void> {
  const { outDir, publicUrl, finish } = order;
  const files = new Files();
  let isBroken = false;
  const write = async (pages: RoutePages, path: StaticPath): Promise<void> => {
    const file = files.take(path);
    const response = await responseOf(pages, path, publicUrl ?? UNKNOWN_ORIGIN);
    const isPage = file.endsWith(".html");
    const bytes = isPage ? finish(file, await response.text()) : Buffer.from(await response.arrayBuffer());
    const place = join(outDir, file);
    // Not async: a small file is written sooner than another thread hears of it.
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  };
  const writeAll = async (pages: RoutePages): Promise<void> => {
    for (const path of await pages.paths()) {
      if (isBroken) return;
      await write(pages, path);
    }
  };
  const ends = await Promise.allSettled(
    all.map(async (pages) => {
      await writeAll(pages).catch((error: unknown) => {
        isBroken = true;
        throw error;
      });
    }),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Renders every page of a site into a folder, and puts what browsers load beside them. */
export async function renderSite(order: RenderOrder): Promise<void> {
  const { program, outDir, publicUrl } = order;
  await cp(program.clientFolder, outDir, { recursive: true });
  await renderRoutes(program.openPages(publicUrl), order);
}

/** Renders the pages of one route again, in a folder that holds the whole site. */
export async function renderAgain(route: string, order: RenderOrder): Promise<void> {
  const { program, publicUrl } = order;
  const found = program.openPages(publicUrl).filter((pages) => pages.route === route);
  await renderRoutes(found, order);
}
