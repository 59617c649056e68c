// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isJudged } from "../judged.ts";
import type { PageProbe } from "../page-probe.ts";

/** The build of the engine that puts itself on `window`. */
const SCRIPT = readFileSync(fileURLToPath(import.meta.resolve("accessibility-checker-engine/ace-window.js")), "utf8");

/** What the engine says of one element, as far as it matters here. */
interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
}

/** IBM's engine, which shares no code with axe: WCAG 2.2 and IBM's own requirements; what it is sure of is a fault, advice too. */
export const secondEngineProbe: PageProbe = {
  promise: "has no fault that a second engine can find",
  script: SCRIPT,
  async faults({ page, path }) {
    const found = await page.evaluate<readonly Finding[]>(
      `new ace_ibma.Checker().check(document, ["WCAG_2_2", "IBM_Accessibility"]).then(({ results }) => results
         .filter(({ value: [, outcome] }) => outcome === "FAIL")
         .map(({ ruleId, message, snippet }) => ({ ruleId, message, snippet })))`,
    );
    return found
      .filter(({ ruleId }) => !isJudged("second engine", ruleId, path))
      .map(({ ruleId, message, snippet }) => `${ruleId} ${message} ${snippet}`);
  },
};
