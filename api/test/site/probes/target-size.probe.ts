// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Links and controls that stand alone: in navigation, in lists, numbers to call, buttons, fields. */
const TARGETS =
  "nav a, a[href^='tel:'], a[href^='mailto:'], button, summary, select, input:not([type='checkbox']), label:has([type='checkbox']), .standalone";

/** Whether what stands alone can be hit with a finger: 44 px high (WCAG 2.5.5), less what rounding takes. */
export const targetSizeProbe: PageProbe = {
  promise: "has targets that a finger can hit, 44 px high",
  script: null,
  faults: ({ page }) =>
    page.evaluate<readonly string[]>(
      `Array.from(document.querySelectorAll(${JSON.stringify(TARGETS)}))
         .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".skip, .skip *"))
         .map((one) => ({ name: (one.textContent || one.id).trim(), height: one.getBoundingClientRect().height }))
         .filter(({ height }) => height < 43.5)
         .map(({ name, height }) => name + " is " + Math.round(height) + " px high")`,
    ),
};
