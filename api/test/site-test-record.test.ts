// SPDX-License-Identifier: EUPL-1.2

import { afterEach, describe, expect, it, vi } from "vitest";
import { checkRecord, RecordMismatch, type RunFindings, recordDifferences } from "./site-test-record.ts";

const record: RunFindings = {
  centreId: "osrodek",
  engines: [{ name: "Chromium", version: "153.0" }],
  tools: [{ name: "axe-core", version: "4.14.1" }],
  ruleTags: ["wcag2a"],
  modes: ["PHONE", "DARK"],
  pageCount: 300,
  faultCount: 0,
};

describe("a run of the whole test", () => {
  it("agrees with the record of an equal run", () => {
    expect(recordDifferences(record, record, "WHOLE")).toEqual([]);
  });

  it.each<[string, Partial<RunFindings>]>([
    ["centreId", { centreId: "inny" }],
    ["engines", { engines: [{ name: "Chromium", version: "154.0" }] }],
    ["tools", { tools: [{ name: "axe-core", version: "4.15.0" }] }],
    ["ruleTags", { ruleTags: [] }],
    ["modes", { modes: ["PHONE"] }],
    ["pageCount", { pageCount: 301 }],
    ["faultCount", { faultCount: 1 }],
  ])("differs by %s", (fact, other) => {
    expect(recordDifferences({ ...record, ...other }, record, "WHOLE")).toEqual([expect.stringMatching(`^${fact}: `)]);
  });

  it("wants a record", () => {
    expect(recordDifferences(record, null, "WHOLE")).toEqual(["there is no record"]);
  });
});

describe("a sample", () => {
  it("agrees whatever it leaves out, and in a newer browser", () => {
    const sample = { ...record, modes: ["PHONE"], pageCount: 40, engines: [{ name: "Chromium", version: "154.0" }] };
    expect(recordDifferences(sample, record, "SAMPLE")).toEqual([]);
    expect(recordDifferences(sample, { ...record, faultCount: 3 }, "SAMPLE")).toEqual([]);
    expect(recordDifferences(sample, null, "SAMPLE")).toEqual([]);
  });

  it("differs where it finds a fault that the record does not know", () => {
    expect(recordDifferences({ ...record, faultCount: 1 }, record, "SAMPLE")).toEqual([
      "faultCount: the record says 0, the run found 1 in a sample",
    ]);
  });

  it("differs where it looked for other things", () => {
    expect(recordDifferences({ ...record, ruleTags: ["wcag2aa"] }, record, "SAMPLE")).toHaveLength(1);
  });
});

describe("writing the record", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is refused to a sample, which would tell of pages that nobody visited", async () => {
    vi.stubEnv("OKIENKO_RECORD", "1");
    await expect(checkRecord(record, "SAMPLE")).rejects.toThrow(RecordMismatch);
  });
});

it("tells how to mend a record that a run does not agree with", async () => {
  await expect(checkRecord({ ...record, centreId: "nikt" }, "WHOLE")).rejects.toThrow(
    /OKIENKO_FULL=1 OKIENKO_RECORD=1/,
  );
});
