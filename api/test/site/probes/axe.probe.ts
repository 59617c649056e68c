// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { RunOptions } from "axe-core";
import { AXE_TAGS } from "../../axe-tags.ts";
import { isJudged } from "../judged.ts";
import type { PageProbe } from "../page-probe.ts";

const SCRIPT = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const OPTIONS: RunOptions = {
  runOnly: AXE_TAGS,
  resultTypes: ["violations", "incomplete"],
  // The pages have no frames and no sheets of other hosts.
  iframes: false,
  preload: false,
  elementRef: true,
};

/** What one rule found, with the first element that it found it on. */
interface Finding {
  readonly id: string;
  readonly html: string;
}

/**
 * Where colours are forced, Chromium tells axe the ground that it draws but the text colour of the page's own sheet, so
 * that contrast can be judged only where the page has kept its colours.
 */
const RUN = `(async () => {
  const { violations, incomplete } = await axe.run(document, ${JSON.stringify(OPTIONS)});
  const isForced = matchMedia("(forced-colors: active)").matches;
  const isDrawnOtherwise = (id, { element }) =>
    isForced && id.startsWith("color-contrast") && getComputedStyle(element).forcedColorAdjust !== "none";
  const tell = (rules) => rules.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !isDrawnOtherwise(id, node)).slice(0, 1).map(({ html, any }) => ({ id, html: html + " " + (any[0]?.message ?? "") })));
  return { violations: tell(violations), incomplete: tell(incomplete) };
})()`;

/** The rules of axe at every level of WCAG 2.2, and its advice; what it cannot decide is a fault until it is judged. */
export const axeProbe: PageProbe = {
  promise: "has no fault that axe can find",
  script: SCRIPT,
  async faults({ page, path }) {
    const { violations, incomplete } =
      await page.evaluate<Record<"violations" | "incomplete", readonly Finding[]>>(RUN);
    const open = incomplete.filter(({ id }) => !isJudged("axe", id, path));
    return [...violations, ...open].map(({ id, html }) => `${id} ${html}`);
  },
};
