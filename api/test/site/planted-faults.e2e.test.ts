// SPDX-License-Identifier: EUPL-1.2
// Proves the checks themselves: each fault is planted alone into a published page, and the check that is there for it tells it.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plantedFaults } from "./planted-fault.ts";
import { openSite, type ServedSite } from "./served-site.ts";
import { tour } from "./tour.ts";

let site: ServedSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe("a check of the site finds", () => {
  test.each(plantedFaults)("$fault", async ({ path, plant, probe, finding }) => {
    const html = plant(site.htmlOf(path));
    if ("faults" in probe) {
      expect(await probe.faults(path, html)).toContainEqual(expect.stringMatching(finding));
      return;
    }
    // The page's policy would keep most of them from doing any harm; here it is as if that were gone too.
    const found = await tour(site, [path], [{ mode: probe.mode, probes: [probe.look] }], {
      context: { bypassCSP: true },
      route: async (context) => {
        await context.route("**/*", (route) => {
          const { host, pathname } = new URL(route.request().url());
          if (pathname === path) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
          return host === new URL(site.url).host ? route.continue() : route.abort();
        });
      },
    });
    expect(found.map(({ fault }) => fault.slice(`${path}: `.length))).toContainEqual(expect.stringMatching(finding));
  });
});

test("there are more than thirty of them, each of its own", () => {
  expect(new Set(plantedFaults.map(({ fault }) => fault)).size).toBe(plantedFaults.length);
  expect(plantedFaults.length).toBeGreaterThan(30);
});
