// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Whether text is larger than the box that holds it, which hides it or lets it run over what stands beside (WCAG 1.4.4, 1.4.12). */
export const cutTextProbe: PageProbe = {
  promise: "shows its text whole",
  script: null,
  faults: ({ page }) =>
    page.evaluate<readonly string[]>(
      `Array.from(document.querySelectorAll("body *"))
         .filter((one) => Array.from(one.childNodes).some((node) => node.nodeType === 3 && node.data.trim() !== ""))
         .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.clientHeight > 1 && one.clientWidth > 1)
         .filter((one) => !one.matches("input, select, option, textarea, svg *"))
         .filter((one) => one.scrollWidth > one.clientWidth + 1 ||
           one.scrollHeight > one.clientHeight + 0.5 * parseFloat(getComputedStyle(one).fontSize))
         .map((one) => "“" + one.textContent.trim().slice(0, 60) + "” needs " + one.scrollWidth + " × " + one.scrollHeight +
           " px and has " + one.clientWidth + " × " + one.clientHeight)`,
    ),
};
