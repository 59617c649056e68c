// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import type { SiteTest } from "./accessibility-statement.view.ts";
import { siteTestOf } from "./site-test.ts";

const test: SiteTest = {
  ...{ testedOn: "2026-11-23", centreId: "osrodek", engines: [], tools: [], ruleTags: [], modes: ["PHONE"] },
  ...{ pageCount: 5, faultCount: 0 },
};

describe("siteTestOf", () => {
  it("gives the test of the centre's own site", () => {
    expect(siteTestOf("osrodek", test)).toBe(test);
  });

  it("says nothing of another centre's site, nor where there is no record", () => {
    expect(siteTestOf("inny", test)).toBeNull();
    expect(siteTestOf("osrodek", null)).toBeNull();
    expect(siteTestOf("inny")).toBeNull();
  });
});
