// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addSiteRoute } from "./site-route.ts";

const POLICY = "default-src 'none'; frame-ancestors 'none'";

let folder: string;
let current: string | null;
let app: FastifyInstance;

async function makeSite(name: string, headers: string | null): Promise<string> {
  const site = join(folder, name);
  await mkdir(join(site, "pomoc"), { recursive: true });
  await writeFile(join(site, "index.html"), "<h1>Okienko</h1>");
  await writeFile(join(site, "pomoc", "index.html"), "<h1>Pomoc</h1>");
  if (headers !== null) await writeFile(join(site, "headers.json"), headers);
  return site;
}

const get = (url: string) => app.inject({ method: "GET", url });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-site-route-"));
  current = null;
  app = Fastify();
  addSiteRoute(app, () => current);
});

afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

describe("headers of a page", () => {
  test("are those that its site says of it, besides what holds for all", async () => {
    const headers = { "/": { "content-security-policy": POLICY } };
    current = await makeSite("one", JSON.stringify(headers));
    expect((await get("/")).headers).toMatchObject({
      "content-security-policy": POLICY,
      "x-frame-options": "DENY",
      "cache-control": "public, max-age=0",
    });
    expect((await get("/pomoc/")).headers["content-security-policy"]).toBe("frame-ancestors 'none'; base-uri 'none'");
  });

  test("let nobody store a page that must leave no trace", async () => {
    current = await makeSite("one", JSON.stringify({ "/pomoc/": { "cache-control": "no-store" } }));
    expect((await get("/pomoc/")).headers["cache-control"]).toBe("no-store");
    expect((await get("/")).headers["cache-control"]).toBe("public, max-age=0");
  });

  test("follow the release that is served", async () => {
    current = await makeSite("one", JSON.stringify({ "/": { "content-security-policy": POLICY } }));
    await get("/");
    current = await makeSite("two", JSON.stringify({ "/": { "content-security-policy": "default-src 'self'" } }));
    expect((await get("/")).headers["content-security-policy"]).toBe("default-src 'self'");
  });

  test.each([
    ["is missing, as in releases of earlier versions", null],
    ["is damaged", "{"],
  ])("are the common ones where the file %s", async (_what, headers) => {
    current = await makeSite("one", headers);
    const { statusCode, headers: told } = await get("/");
    expect([statusCode, told["x-frame-options"]]).toEqual([200, "DENY"]);
  });
});

test("a contact card is called by the name that its standard has now", async () => {
  current = await makeSite("one", null);
  await writeFile(join(current, "biuro.vcf"), "BEGIN:VCARD");
  expect((await get("/biuro.vcf")).headers["content-type"]).toBe("text/vcard; charset=utf-8");
});

test("open data may be read by pages of other addresses, and pages may not", async () => {
  current = await makeSite("one", null);
  await mkdir(join(current, "dane"));
  await writeFile(join(current, "dane", "katalog.ttl"), "");
  await writeFile(join(current, "pliki.json"), "[]");
  const corsOf = async (url: string) => (await get(url)).headers["access-control-allow-origin"];
  expect(await corsOf("/dane/katalog.ttl")).toBe("*");
  expect(await corsOf("/pliki.json")).toBe("*");
  expect(await corsOf("/")).toBeUndefined();
  expect((await get("/dane/katalog.ttl")).headers["content-type"]).toBe("text/turtle; charset=utf-8");
});
