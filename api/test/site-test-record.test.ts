// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { checkRecord, type RunFindings, recordDifferences } from "./site-test-record.ts";

const record: RunFindings = {
  centreId: "osrodek",
  engines: [{ name: "Chromium", version: "153.0" }],
  tools: [{ name: "axe-core", version: "4.14.1" }],
  ruleTags: ["wcag2a"],
  modes: ["PHONE", "DARK"],
  pageCount: 300,
  faultCount: 0,
};

describe("the record of the accessibility test", () => {
  it("agrees with an equal run, with one of more pages, and with one in a newer browser", () => {
    const engines = [{ name: "Chromium", version: "154.0" }];
    expect(recordDifferences(record, record)).toEqual([]);
    expect(recordDifferences({ ...record, pageCount: 301, engines }, record)).toEqual([]);
  });

  it.each<[string, Partial<RunFindings>]>([
    ["centreId", { centreId: "inny" }],
    ["tools", { tools: [{ name: "axe-core", version: "4.15.0" }] }],
    ["ruleTags", { ruleTags: [] }],
    ["modes", { modes: ["DARK"] }],
    ["faultCount", { faultCount: 1 }],
  ])("differs from a run by %s", (fact, other) => {
    expect(recordDifferences({ ...record, ...other }, record)).toEqual([expect.stringMatching(`^${fact}: `)]);
  });

  it("may know of faults that are mended since", () => {
    expect(recordDifferences(record, { ...record, faultCount: 3 })).toEqual([]);
  });

  it("has to be there", () => {
    expect(recordDifferences(record, null)).toEqual(["there is no record"]);
  });

  it("tells how to mend it where a run does not agree", async () => {
    await expect(checkRecord({ ...record, centreId: "nikt" })).rejects.toThrow(/OKIENKO_RECORD=1/);
  });
});
