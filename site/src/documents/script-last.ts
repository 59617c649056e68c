// SPDX-License-Identifier: EUPL-1.2

import { type CutPage, isModule } from "./inline.ts";

/** What the first picture waits for (HTML, `rel=expect`); browsers that do not know it lose nothing. */
const WAIT = '<link rel="expect" href="#koniec" blocking="render">';
const END = '<template id="koniec"></template>';

/** The modules inside a page as one script, each with names of its own; null where it has none. */
export function lastScript({ inline }: CutPage): string | null {
  const bodies = inline.filter(isModule).map(({ text }) => text);
  return bodies.length === 0 ? null : bodies.map((body) => `(()=>{${body}})();`).join("");
}

/** The parts with something put before a tag that one of them has; all as they were where none has it. */
function putBefore(tag: string, put: string, parts: readonly string[]): readonly string[] {
  const found = parts.findIndex((part) => part.includes(tag));
  const part = parts[found] ?? "";
  const at = part.lastIndexOf(tag);
  return found < 0 ? parts : parts.with(found, part.slice(0, at) + put + part.slice(at));
}

/**
 * The parts of a page with the one script of its modules at its end, which runs before anything is painted. A module runs
 * after the first picture where the machine is slow, and what it adds pushes away what somebody is already reading. A page
 * comes in one flight, so that waiting for its end costs nothing that can be seen.
 */
export function withScriptLast({ inline, markup }: CutPage, script: string | null): readonly string[] {
  const parts = markup.flatMap((part, at) => {
    const element = inline[at];
    return element && !isModule(element) ? [part, element.html] : [part];
  });
  if (script === null) return parts;
  return putBefore("</body>", `<script>${script}</script>${END}`, putBefore("</head>", WAIT, parts));
}
