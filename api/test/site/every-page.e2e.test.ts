// SPDX-License-Identifier: EUPL-1.2
// What somebody meets who reads the site on the narrowest phone: every page is opened once, and looked at from all sides.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AXE_TAGS } from "../axe-tags.ts";
import { checkRecord } from "../site-test-record.ts";
import { ON_A_PHONE } from "./page-modes.ts";
import { axeProbe } from "./probes/axe.probe.ts";
import { cutTextProbe } from "./probes/cut-text.probe.ts";
import { languageOfPartsProbe } from "./probes/language-of-parts.probe.ts";
import { layoutShiftProbe } from "./probes/layout-shift.probe.ts";
import { noTraceProbe } from "./probes/no-trace.probe.ts";
import { ownHostProbe } from "./probes/own-host.probe.ts";
import { plainReadingProbe } from "./probes/plain-reading.probe.ts";
import { reflowProbe } from "./probes/reflow.probe.ts";
import { targetSizeProbe } from "./probes/target-size.probe.ts";
import { openSite, type ServedSite } from "./served-site.ts";
import { type TourFinding, tour } from "./tour.ts";

/** The shift is looked at first, as what the others do may move something. */
const PROBES = [
  layoutShiftProbe,
  reflowProbe,
  targetSizeProbe,
  cutTextProbe,
  languageOfPartsProbe,
  axeProbe,
  plainReadingProbe,
  ownHostProbe,
  noTraceProbe,
];

/** What is read of `content.json`. */
interface Content {
  readonly records: { readonly Organization: readonly { readonly id: string; readonly organizationType: string }[] };
}

let site: ServedSite;
let found: readonly TourFinding[];

beforeAll(async () => {
  site = await openSite();
  found = await tour(site, site.paths, [{ mode: ON_A_PHONE, probes: PROBES }]);
}, 600_000);

afterAll(() => site.close());

test("the site has the pages of a town", () => {
  expect(site.paths.length).toBeGreaterThan(300);
});

describe("every page on a phone", () => {
  test.each(PROBES)("$promise", (probe) => {
    expect(found.filter((one) => one.probe === probe).map(({ fault }) => fault)).toEqual([]);
  });
});

test("the accessibility statement tells what axe found", async () => {
  const content = JSON.parse(await readFile(join(site.folder, "../content.json"), "utf8")) as Content;
  const centre = content.records.Organization.find(({ organizationType }) => organizationType === "CENTRE");
  await checkRecord({
    centreId: centre?.id ?? "",
    engines: [{ name: "Chromium", version: site.browser.version() }],
    tools: [{ name: "axe-core", version: axe.version }],
    ruleTags: AXE_TAGS,
    modes: ["PHONE"],
    pageCount: site.paths.length,
    faultCount: found.filter(({ probe }) => probe === axeProbe).length,
  });
});
