// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type ServedSite } from "./served-site.ts";

let site: ServedSite;

const readSite = (file: string) => readFile(join(site.folder, file), "utf8");

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** One page of each policy: those that share it have the same scripts and styles. */
async function onePageOfEachPolicy(): Promise<readonly string[]> {
  const byPolicy = new Map<string, string>();
  for (const path of site.paths) {
    const html = site.htmlOf(path);
    byPolicy.set(/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? "", path);
  }
  return [...byPolicy.values()];
}

describe("every page", () => {
  test("breaks no rule of its own security policy", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const broken: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy|Permissions-Policy/.test(message.text())) broken.push(message.text());
    });
    page.on("pageerror", (error) => broken.push(error.message));
    for (const path of await onePageOfEachPolicy()) {
      await page.goto(`${site.url}${path}`);
      expect(broken, path).toEqual([]);
    }
    await context.close();
  });

  test("lets nothing run that the program did not put on it", async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    await page.evaluate(`{
      const script = document.createElement("script");
      script.textContent = "document.title = 'stolen'";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<img src='https://example.org/x.png' onerror='document.title = 1'>");
    }`);
    expect(await page.title()).toContain("Okienko");
    await context.close();
  });

  test("comes with headers for what a page cannot say of itself", async () => {
    for (const path of ["/", "/nie-ma-takiej/", "/favicon.svg", "/sw.js"]) {
      const { headers } = await fetch(`${site.url}${path}`);
      expect(Object.fromEntries(headers), path).toMatchObject({
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      });
    }
  });

  test("says its own policy in a header too", async () => {
    for (const path of ["/", "/znajdz/", "/uk/"]) {
      const { headers } = await fetch(`${site.url}${path}`);
      const [, policy = ""] =
        /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(site.htmlOf(path)) ?? [];
      expect(headers.get("content-security-policy"), path).toBe(`${policy} frame-ancestors 'none'`);
      expect(policy, path).toContain("sha256-");
    }
  });

  test("is not to be stored where it must leave no trace, and else asked for anew each time", async () => {
    const isPrivate = (path: string) => site.htmlOf(path).includes('<meta name="okienko-private"');
    expect(site.paths.filter(isPrivate).length).toBeGreaterThan(3);
    for (const path of [...site.paths.filter(isPrivate), "/"]) {
      const { headers } = await fetch(`${site.url}${path}`);
      expect(headers.get("cache-control"), path).toBe(isPrivate(path) ? "no-store" : "public, max-age=0");
    }
  });

  test("names its public address, once, and is in the list of pages under it", async () => {
    const list = await readSite("sitemap.xml");
    for (const path of site.paths.filter((one) => one !== "/404.html")) {
      const html = site.htmlOf(path);
      const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map((found) => found[1]);
      expect(canonical, path).toEqual([`${site.publicUrl}${path}`]);
      expect(list).toContain(`<loc>${site.publicUrl}${path}</loc>`);
    }
    expect(await readSite("404.html")).toContain('<meta name="robots" content="noindex">');
    expect(list).not.toContain("404");
    expect(await readSite("robots.txt")).toContain(`Sitemap: ${site.publicUrl}/sitemap.xml`);
  });

  test("tells search engines in JSON that can be read, and never of a machine that it was built on", async () => {
    let thingCount = 0;
    for (const path of site.paths) {
      const html = site.htmlOf(path);
      expect(html, path).not.toMatch(/localhost|127\.0\.0\.1/);
      for (const [, json = ""] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
        const thing = JSON.parse(json) as Record<string, unknown>;
        expect(thing, path).toMatchObject({
          "@context": "https://schema.org",
          "@type": expect.stringMatching(/^Government/),
        });
        expect(String(thing["url"])).toMatch(/^https:\/\/pomoc\.example\.pl\//);
        thingCount += 1;
      }
    }
    expect(thingCount).toBeGreaterThan(2);
  });
});

test("the icons and the picture for sharing are of the sizes that are told", async () => {
  const sizeOf = async (file: string) => {
    const bytes = await readFile(join(site.folder, file));
    return [bytes.toString("latin1", 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  expect(await sizeOf("og.png")).toEqual(["PNG", 1200, 630]);
  const manifest = JSON.parse(await readSite("manifest.webmanifest")) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of manifest.icons.filter((one) => one.src.endsWith(".png")))
    expect(await sizeOf(src), src).toEqual(["PNG", ...sizes.split("x").map(Number)]);
});
