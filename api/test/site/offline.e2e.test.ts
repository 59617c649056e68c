// SPDX-License-Identifier: EUPL-1.2

import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openSite, type ServedSite } from "./served-site.ts";

const PRIVATE_PATH = "/kontakt/";
const READ_PATH = "/pomoc/";

let siteFolder: string;
let server: Server;
let url: string;
let delayMs = 0;
let site: ServedSite;
let context: BrowserContext;
let page: Page;

/** Serves the site as any host of files would; slowly where a test wants it so. */
async function serve(path: string): Promise<{ status: number; type: string; body: Buffer }> {
  const file = join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);
  const type = file.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript";
  if (file.endsWith(".html")) await wait(delayMs);
  return readFile(file).then(
    (body) => ({ status: 200, type, body }),
    () => ({ status: 404, type: "text/html", body: Buffer.from("<h1>404</h1>") }),
  );
}

async function listen(port = 0): Promise<void> {
  server = createServer(async (request, response) => {
    const { status, type, body } = await serve(new URL(request.url ?? "/", "http://site").pathname);
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function loseSignal(): void {
  server.close();
  server.closeAllConnections();
}

/** Paths of what is kept, behind `?` too. */
async function kept(): Promise<readonly string[]> {
  const requests = await page.evaluate<readonly string[]>(
    `caches.open("okienko").then((cache) => cache.keys()).then((keys) => keys.map((one) => one.url))`,
  );
  return requests.map((one) => one.slice(url.length));
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if (await isSo()) return;
    await wait(50);
  }
  expect.fail(`${what} did not come about; kept: ${(await kept()).join(" ")}`);
}

const heading = () => page.locator("h1").textContent();

beforeAll(async () => {
  site = await openSite();
  siteFolder = await mkdtemp(join(tmpdir(), "okienko-offline-"));
  await cp(site.folder, siteFolder, { recursive: true });
  const file = join(siteFolder, PRIVATE_PATH, "index.html");
  const html = await readFile(file, "utf8");
  await writeFile(file, html.replace("</title>", '</title><meta name="okienko-private" content="true">'));
});

afterAll(async () => {
  await site.close();
  await rm(siteFolder, { recursive: true, force: true });
});

beforeEach(async () => {
  delayMs = 0;
  await listen();
  context = await site.browser.newContext();
  page = await context.newPage();
  await page.goto(url);
  await until("control of the page", () => page.evaluate("navigator.serviceWorker.controller !== null"));
});

afterEach(async () => {
  await context.close();
  loseSignal();
});

describe("without a signal", () => {
  test("the first page opens, and with it the urgent pages, though nobody has read them yet", async () => {
    const urgent = (await kept()).filter((path) => path.startsWith("/pomoc/"));
    expect(urgent.length).toBeGreaterThan(0);
    loseSignal();
    for (const path of ["/", ...urgent]) {
      await page.goto(url + path);
      expect(await heading(), path).not.toBe("");
    }
  });

  test("a page opens that has been read before, whatever was asked for behind its address", async () => {
    await page.goto(`${url}${READ_PATH}?szukam=nocleg`);
    const read = await heading();
    await until("the page is kept", async () => (await kept()).includes(READ_PATH));
    expect((await kept()).filter((path) => path.includes("?"))).toEqual([]);
    loseSignal();
    await page.goto(url + READ_PATH);
    expect(await heading()).toBe(read);
  });

  test("a page does not open that has to leave no trace", async () => {
    await page.goto(url + PRIVATE_PATH);
    await page.goto(url + READ_PATH);
    await until("the other page is kept", async () => (await kept()).includes(READ_PATH));
    expect(await kept()).not.toContain(PRIVATE_PATH);
    loseSignal();
    await expect(page.goto(url + PRIVATE_PATH)).rejects.toThrow();
  });
});

test("with a signal that is too weak, what was kept comes after a few seconds", async () => {
  delayMs = 30_000;
  const began = performance.now();
  await page.goto(url);
  expect(await heading()).not.toBe("");
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("a new page comes before the one that was kept", async () => {
  const file = join(siteFolder, "index.html");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace(/<h1\b[^>]*>[\s\S]*?<\/h1>/, "<h1>Nowa</h1>"));
  await page.goto(url);
  await writeFile(file, before);
  expect(await heading()).toBe("Nowa");
});

test("a page that is no more is forgotten", async () => {
  await page.goto(url + READ_PATH);
  await until("the page is kept", async () => (await kept()).includes(READ_PATH));
  const file = join(siteFolder, READ_PATH, "index.html");
  const before = await readFile(file);
  await rm(file);
  await page.goto(url + READ_PATH);
  await until("the page is forgotten", async () => !(await kept()).includes(READ_PATH));
  await writeFile(file, before);
});

test("the quick exit leaves nothing behind", async () => {
  const elsewhere = { contentType: "text/html", body: "<h1>Pogoda</h1>" };
  await context.route("https://meteo.imgw.pl/**", (route) => route.fulfill(elsewhere));
  expect((await kept()).length).toBeGreaterThan(0);
  await page.goto(url + site.paths.find((path) => site.htmlOf(path).includes("<a data-quick-exit")));
  await page.locator("[data-quick-exit]").click();
  await page.waitForURL("https://meteo.imgw.pl/");
  await page.goto(`${url}/robots.txt`);
  expect(await kept()).toEqual([]);
});

test("only pages of the site are kept", async () => {
  const types = await page.evaluate<readonly string[]>(
    `caches.open("okienko").then(async (cache) => Promise.all((await cache.keys()).map(async (key) =>
      new URL(key.url).origin + " " + (await cache.match(key)).headers.get("content-type"))))`,
  );
  expect([...new Set(types)]).toEqual([`${url} text/html; charset=utf-8`]);
});
