// SPDX-License-Identifier: EUPL-1.2

import type { PageProbe } from "../page-probe.ts";

/** Where the focus stands: what it is on, whether that can be seen, and how it is outlined. */
interface Focus {
  /** Place in the order of the page; -1 where it is on nothing that can be used. */
  readonly at: number;
  /** How many there are in all. */
  readonly count: number;
  readonly name: string;
  readonly isInView: boolean;
  readonly isOutlined: boolean;
  readonly isCovered: boolean;
  /** Whether the browser has several stops inside it, as in a field of hours and minutes. */
  readonly hasParts: boolean;
}

/** Hours, minutes and the button that opens a clock. */
const MOST_PARTS = 3;

const FOCUS = `(() => {
  const one = document.activeElement;
  const all = Array.from(document.querySelectorAll("a[href], button, summary, select, input, [tabindex='0']"))
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled);
  const box = one.getBoundingClientRect();
  const style = getComputedStyle(one);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, innerHeight - box.top - 1));
  return { at: all.indexOf(one), count: all.length, name: one.textContent.trim().slice(0, 40),
    isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    hasParts: one.matches("input[type='time'], input[type='date']"),
    isCovered: hit !== null && !one.contains(hit) && !hit.contains(one) };
})()`;

/** Walks through a page with Tab; the first fault is told, for all that follow may come from it. */
export const keyboardProbe: PageProbe = {
  promise: "is walked with the keyboard in its order, seen and outlined",
  script: null,
  async faults({ page }) {
    let count = 1;
    let partCount = 0;
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate<Focus>(FOCUS);
      count = focus.count;
      if (focus.hasParts && focus.at === step - 1 && partCount < MOST_PARTS) {
        partCount += 1;
        step -= 1;
        continue;
      }
      if (focus.at !== step) return [`Tab ${step} is at ${focus.at} (${focus.name})`];
      if (!focus.isInView || !focus.isOutlined || focus.isCovered) return [`${focus.name} is ${JSON.stringify(focus)}`];
    }
    return [];
  },
};
