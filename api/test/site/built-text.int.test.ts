// SPDX-License-Identifier: EUPL-1.2
// The words of every page as a reader gets them: what the rules of print and the templates made of all texts.

import { afterAll, beforeAll, expect, test } from "vitest";
import { builtTextFaults } from "../built-text.ts";
import { openSite, type ServedSite } from "./served-site.ts";

let site: ServedSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** What looks like a fault and is none. */
const ALLOWED: readonly { readonly path: string; readonly around: string; readonly reason: string }[] = [
  { path: "/otwarte-dane/", around: "(null)", reason: "tells programmers what an answer has where nothing is known" },
  { path: "/otwarte-dane/", around: "{ errorCodes }", reason: "a query for programmers" },
];

test("no page has a fault of print or of words", async () => {
  const found: string[] = [];
  for (const path of site.paths) {
    const html = site.htmlOf(path);
    const allowed = ALLOWED.filter((one) => one.path === path);
    const faults = builtTextFaults(html).filter(({ around }) => !allowed.some((one) => around.includes(one.around)));
    found.push(...faults.map(({ fault, around }) => `${path}: ${fault}: ${around}`));
  }
  expect(found).toEqual([]);
});
