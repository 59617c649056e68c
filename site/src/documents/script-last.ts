// SPDX-License-Identifier: EUPL-1.2

const MODULE = /<script type="module">([\s\S]*?)<\/script>/g;

/** What the first picture waits for (HTML, `rel=expect`); browsers that do not know it lose nothing. */
const WAIT = '<link rel="expect" href="#koniec" blocking="render">';
const END = '<template id="koniec"></template>';

/**
 * The page with the modules inside it as one script at its end, which runs before anything is painted. A module runs after
 * the first picture where the machine is slow, and what it adds pushes away what somebody is already reading. A page comes
 * in one flight, so that waiting for its end costs nothing that can be seen.
 */
export function withScriptLast(html: string): string {
  const bodies = Array.from(html.matchAll(MODULE), ([, body = ""]) => body);
  if (bodies.length === 0) return html;
  const script = bodies.map((body) => `(()=>{${body}})();`).join("");
  return html
    .replaceAll(MODULE, "")
    .replace("</head>", `${WAIT}</head>`)
    .replace(/<\/body>(?![\s\S]*<\/body>)/, () => `<script>${script}</script>${END}</body>`);
}
