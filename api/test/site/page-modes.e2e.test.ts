// SPDX-License-Identifier: EUPL-1.2
// What somebody meets who sees, reads or moves in another way: a page of each kind in each way. OKIENKO_FULL=1 visits all
// pages, which takes long.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  IN_FORCED_COLOURS,
  IN_THE_DARK,
  ON_A_DESK,
  WITH_LARGE_TEXT,
  WITH_MORE_CONTRAST,
  WITH_WIDE_SPACING,
} from "./page-modes.ts";
import { axeProbe } from "./probes/axe.probe.ts";
import { cutTextProbe } from "./probes/cut-text.probe.ts";
import { keyboardProbe } from "./probes/keyboard.probe.ts";
import { layoutShiftProbe } from "./probes/layout-shift.probe.ts";
import { reflowProbe } from "./probes/reflow.probe.ts";
import { secondEngineProbe } from "./probes/second-engine.probe.ts";
import { openSite, type ServedSite } from "./served-site.ts";
import { templatesOf } from "./templates.ts";
import { type TourFinding, type TourStep, tour } from "./tour.ts";

/** The desk comes first: the shift belongs to the opening of a page, and the keyboard to a page that nobody has touched. */
const STEPS: readonly [TourStep, ...TourStep[]] = [
  { mode: ON_A_DESK, probes: [layoutShiftProbe, keyboardProbe, secondEngineProbe] },
  { mode: IN_THE_DARK, probes: [axeProbe] },
  { mode: IN_FORCED_COLOURS, probes: [axeProbe] },
  { mode: WITH_MORE_CONTRAST, probes: [axeProbe] },
  { mode: WITH_LARGE_TEXT, probes: [axeProbe, reflowProbe, cutTextProbe] },
  { mode: WITH_WIDE_SPACING, probes: [axeProbe, reflowProbe, cutTextProbe] },
];

let site: ServedSite;
let found: readonly TourFinding[];

function pageOfEachKind(): readonly string[] {
  return templatesOf(site.paths, (path) => site.htmlOf(path).includes('<meta name="okienko-private"'));
}

beforeAll(async () => {
  site = await openSite();
  const paths = process.env["OKIENKO_FULL"] === "1" ? site.paths : pageOfEachKind();
  found = await tour(site, paths, STEPS);
}, 3_600_000);

afterAll(() => site.close());

test("there are tens of kinds of pages", () => {
  expect(pageOfEachKind().length).toBeGreaterThan(40);
});

describe.each(STEPS)("a page of each kind, $mode.name,", ({ mode, probes }) => {
  test.each(probes)("$promise", (probe) => {
    const faults = found.filter((one) => one.mode === mode && one.probe === probe).map(({ fault }) => fault);
    expect(faults).toEqual([]);
  });
});
