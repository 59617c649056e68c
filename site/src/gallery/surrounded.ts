// SPDX-License-Identifier: EUPL-1.2

import type { Surroundings } from "../components/example.ts";

const AROUND: Readonly<Record<Surroundings, readonly [before: string, after: string]>> = {
  frame: ['<ul class="example-frame">', "</ul>"],
  p: ["<p>", "</p>"],
  sections: ['<div class="sections">', "</div>"],
  stack: ['<div class="stack">', "</div>"],
  svg: [
    '<svg class="example-frame" viewBox="0 0 298 24" width="298" height="24" aria-hidden="true" focusable="false">',
    "</svg>",
  ],
  table: ['<table class="example-table">', "</table>"],
  tr: ['<table class="example-frame"><tbody><tr>', "</tr></tbody></table>"],
  ul: ["<ul>", "</ul>"],
};

/** HTML within the elements that it cannot do without. */
export function surrounded(html: string, within: Surroundings | undefined): string {
  if (within === undefined) return html;
  const [before, after] = AROUND[within];
  return before + html + after;
}
