// SPDX-License-Identifier: EUPL-1.2
// Every component in every state that it has an example of: whether it can be drawn, is valid, and has a fault that axe finds.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import AxeBuilder from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AXE_TAGS } from "./axe-tags.ts";
import { HTML_RULES } from "./html-rules.ts";
import { launchBrowser } from "./site/browser.ts";

const PROGRAM = fileURLToPath(new URL("../../site/src/gallery/build-gallery.ts", import.meta.url));
const COMPONENTS = fileURLToPath(new URL("../../site/src/components/", import.meta.url));

let folder: string;
let pages: readonly string[];
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-gallery-"));
  [browser] = await Promise.all([launchBrowser(), promisify(execFile)(process.execPath, [PROGRAM, folder])]);
  const files = await readdir(folder, { recursive: true });
  pages = files.filter((file) => file.endsWith("galeria/index.html")).toSorted();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const htmlOf = (page: string): Promise<string> => readFile(join(folder, page), "utf8");

test("every example is drawn, in the language that it asks for", async () => {
  const asked = (await readdir(COMPONENTS)).filter((file) => file.endsWith(".examples.ts"));
  expect(pages).toHaveLength(4);
  const html = (await Promise.all(pages.map(htmlOf))).join("");
  for (const file of asked) expect(html).toContain(`<section id="${file.replace(".examples.ts", "")}-1"`);
});

test("every example is valid HTML", async () => {
  // A page of the site has one of each landmark; here examples of one component stand side by side.
  const rules = { ...HTML_RULES.rules, "unique-landmark": "off" as const };
  const validator = new HtmlValidate({ ...HTML_RULES, rules });
  const faults: string[] = [];
  for (const page of ["index.html", ...pages]) {
    const { results } = await validator.validateString(await htmlOf(page));
    const messages = results.flatMap((result) => result.messages);
    faults.push(...messages.map(({ ruleId, message, selector }) => `${page}: ${ruleId} ${message} ${selector}`));
  }
  expect(faults).toEqual([]);
});

/** Rules of a page as a whole, which every-page.e2e.test.ts holds each page of the site to. */
const OF_PAGES = ["landmark-unique", "identical-links-same-purpose"];

/** What axe leaves to a person to judge, and what a person found. */
const JUDGED: readonly { readonly examples: readonly string[]; readonly rule: RegExp; readonly finding: string }[] = [
  {
    examples: ["IndicatorRow-1", "IndicatorTable-1"],
    rule: /^color-contrast/,
    finding: "the row below the remark that spans it has no colour",
  },
  {
    examples: ["Steps-1"],
    rule: /^color-contrast/,
    finding: "the number of the step stands beside its text, not below it",
  },
];

/**
 * What axe looks through a page for. Without frames the simple mode is enough, and what passes need not be told: together
 * they take 6 s instead of 15 s for the Polish page.
 */
function axeOf(page: Page): AxeBuilder {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations", "incomplete"] }).setLegacyMode();
  return axe.withTags(AXE_TAGS).disableRules(OF_PAGES);
}

/** What axe finds or leaves open, less what a person has judged. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await axeOf(page).analyze();
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  const judged = await Promise.all(
    open.map(async ({ id, target }) => {
      const example = await page
        .locator(String(target[0]))
        .evaluate((node) => node.closest("[data-example]")?.id ?? "");
      return JUDGED.some((one) => one.examples.includes(example) && one.rule.test(id));
    }),
  );
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  return [...found, ...open.filter((_, index) => !judged[index])].map(({ id, html }) => `${id} ${html}`);
}

/** Words that run into each other for want of a blank between two elements of one line. */
const GLUED_WORDS = String.raw`(() => {
  const isOfLine = (node) =>
    node instanceof Text || (node instanceof Element && getComputedStyle(node).display.startsWith("inline"));
  return Array.from(document.querySelectorAll("[data-example] *"), (node) => [node, node.nextSibling])
    .filter(([node, next]) => isOfLine(node) && isOfLine(next))
    .map((pair) => pair.map((node) => node.textContent))
    .filter(([before, after]) => /[\p{L}\d.)]$/u.test(before) && /^[\p{L}\d(·]/u.test(after))
    .map((words) => words.join("|") + " run into each other");
})()`;

/** Examples that are wider than their screen. */
const WIDE_EXAMPLES = `Array.from(document.querySelectorAll("[data-example]"))
  .filter((example) => example.scrollWidth > example.clientWidth)
  .map(({ id }) => id + " is too wide")`;

const SCREENS: readonly { readonly screen: string; readonly context: BrowserContextOptions }[] = [
  { screen: "on a phone", context: { viewport: { width: 320, height: 640 }, colorScheme: "light" } },
  { screen: "on a desk in the dark", context: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" } },
];

async function faultsOf(context: BrowserContext, path: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, path)).href);
  const faults = await axeFaults(page);
  const others = await page.evaluate<readonly string[]>(`[...${GLUED_WORDS}, ...${WIDE_EXAMPLES}]`);
  await page.close();
  return [...faults, ...others].map((fault) => `${path}: ${fault}`);
}

describe("no example has a fault that axe can find, runs words together, or is wider than its screen", () => {
  test.concurrent.each(SCREENS)("$screen", async ({ context: options }) => {
    const context = await browser.newContext(options);
    const faults = await Promise.all(pages.map((path) => faultsOf(context, path)));
    await context.close();
    expect(faults.flat()).toEqual([]);
  });
});
