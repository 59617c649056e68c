// SPDX-License-Identifier: EUPL-1.2

import { type CutPage, isModule } from "./inline.ts";

/** What the first picture waits for (HTML, `rel=expect`); browsers that do not know it lose nothing. */
const WAIT = '<link rel="expect" href="#koniec" blocking="render">';
const END = '<template id="koniec"></template>';

/** A page with its one script. */
export interface ScriptedPage {
  readonly html: string;
  /** Null where nothing of it runs. */
  readonly script: string | null;
}

/**
 * The page with the modules inside it as one script at its end, which runs before anything is painted. A module runs after
 * the first picture where the machine is slow, and what it adds pushes away what somebody is already reading. A page comes
 * in one flight, so that waiting for its end costs nothing that can be seen.
 */
export function withScriptLast({ inline, markup }: CutPage): ScriptedPage {
  const bodies = inline.filter(isModule).map(({ text }) => text);
  const html = markup.map((part, at) => {
    const element = inline[at];
    return element && !isModule(element) ? part + element.html : part;
  });
  if (bodies.length === 0) return { html: html.join(""), script: null };
  const script = bodies.map((body) => `(()=>{${body}})();`).join("");
  const page = html.join("");
  const end = page.lastIndexOf("</body>");
  const [head, rest] = [page.slice(0, page.indexOf("</head>")), page.slice(page.indexOf("</head>"), end)];
  return { html: `${head}${WAIT}${rest}<script>${script}</script>${END}${page.slice(end)}`, script };
}
