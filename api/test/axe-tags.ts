// SPDX-License-Identifier: EUPL-1.2

/** All rules of axe that say something of a page: WCAG to the highest level, EN 301 549, and what is good practice. */
export const AXE_TAGS = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag22aa",
  "best-practice",
  "EN-301-549",
];
