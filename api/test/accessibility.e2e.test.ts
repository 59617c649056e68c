// SPDX-License-Identifier: EUPL-1.2
// What axe can find on a page of each kind. OKIENKO_FULL=1 visits every page in every mode; it takes long.

import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AXE_TAGS } from "./axe-tags.ts";
import { type ServedSite, serveSite, templatesOf, visitAll } from "./served-site.ts";

const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 } };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const isFull = process.env["OKIENKO_FULL"] === "1";

/** Text twice as large, and the spacing that a reader may force (WCAG 1.4.4, 1.4.12). */
const LARGE_TEXT = "html { font-size: 200% !important }";
const WIDE_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

const MODES: readonly { readonly mode: string; readonly context: BrowserContextOptions; readonly style: string }[] = [
  { mode: "on a phone", context: PHONE, style: "" },
  { mode: "on a desk in the dark", context: { ...DESK, colorScheme: "dark" }, style: "" },
  { mode: "in forced colours", context: { ...DESK, forcedColors: "active" }, style: "" },
  { mode: "with more contrast", context: { ...DESK, contrast: "more" }, style: "" },
  { mode: "with text of 200 %", context: { ...DESK, bypassCSP: true }, style: LARGE_TEXT },
  { mode: "with wide spacing", context: { ...PHONE, bypassCSP: true }, style: WIDE_SPACING },
];

let site: ServedSite;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => site.close());

/** What axe leaves to a person to judge, and what a person found. */
const JUDGED: readonly { readonly path: string; readonly rule: string; readonly finding: string }[] = [
  {
    path: "/a-z/",
    rule: "color-contrast",
    finding: "one letter is too short for axe; contrast.test.ts proves the pair",
  },
  { path: "/a-z/", rule: "identical-links-same-purpose", finding: "a body and its offer of one name, in one list" },
];

function isJudged(path: string, id: string): boolean {
  return JUDGED.some((one) => one.path === path && one.rule === id);
}

async function axeFaults(page: Page, path: string): Promise<readonly string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze();
  const open = incomplete.filter(({ id }) => !isJudged(path, id));
  return [...violations, ...open].map((one) => `${path}: ${one.id} ${one.nodes[0]?.html ?? ""}`);
}

/** All pages when all are asked for, else one of each kind. */
const visited = (): readonly string[] => (isFull ? site.paths : templatesOf(site));

describe("no page has a fault that axe can find", () => {
  test.each(isFull ? MODES : MODES.slice(0, 2))(
    "$mode",
    async ({ context, style }) => {
      const faults = await visitAll(site, visited(), context, async (page, path) => {
        if (style !== "") await page.addStyleTag({ content: style });
        return axeFaults(page, path);
      });
      expect(faults).toEqual([]);
    },
    3_000_000,
  );
});
