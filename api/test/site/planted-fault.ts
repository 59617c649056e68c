// SPDX-License-Identifier: EUPL-1.2

import type { FileProbe } from "./file-probe.ts";
import {
  IN_FORCED_COLOURS,
  IN_THE_DARK,
  ON_A_DESK,
  ON_A_PHONE,
  type PageMode,
  WITH_LARGE_TEXT,
  WITH_WIDE_SPACING,
} from "./page-modes.ts";
import type { PageProbe } from "./page-probe.ts";
import { axeProbe } from "./probes/axe.probe.ts";
import { cutTextProbe } from "./probes/cut-text.probe.ts";
import { inlineCodeProbe } from "./probes/inline-code.probe.ts";
import { keyboardProbe } from "./probes/keyboard.probe.ts";
import { languageOfPartsProbe } from "./probes/language-of-parts.probe.ts";
import { layoutShiftProbe } from "./probes/layout-shift.probe.ts";
import { noTraceProbe } from "./probes/no-trace.probe.ts";
import { ownHostProbe } from "./probes/own-host.probe.ts";
import { pageWeightProbe } from "./probes/page-weight.probe.ts";
import { plainReadingProbe } from "./probes/plain-reading.probe.ts";
import { reflowProbe } from "./probes/reflow.probe.ts";
import { scriptWeightProbe } from "./probes/script-weight.probe.ts";
import { secondEngineProbe } from "./probes/second-engine.probe.ts";
import { statementIdsProbe } from "./probes/statement-ids.probe.ts";
import { targetSizeProbe } from "./probes/target-size.probe.ts";
import { validHtmlProbe } from "./probes/valid-html.probe.ts";

/** A fault that somebody could make, and the check of the site that has to find it. */
export interface PlantedFault {
  readonly fault: string;
  /** The page that it is planted into. */
  readonly path: string;
  plant(html: string): string;
  /** What finds it: a look at the file, or at the open page in a mode. */
  readonly probe: FileProbe | { readonly mode: PageMode; readonly look: PageProbe };
  /** What the finding says, so that no other fault of the page passes for it. */
  readonly finding: RegExp;
}

const PATH = "/kontakt/";

/**
 * Puts something in the place of a text.
 * @throws RangeError where the page does not have that text, so that no test passes by looking at an unchanged page
 */
function replaced(html: string, text: string | RegExp, by: string): string {
  const changed = html.replace(text, () => by);
  if (changed === html) throw new RangeError(`the page has no ${String(text)}`);
  return changed;
}

const inMain = (fragment: string) => (html: string) => replaced(html, "</main>", `${fragment}</main>`);
const inHead = (fragment: string) => (html: string) => replaced(html, "</head>", `${fragment}</head>`);
const instead = (text: string | RegExp, by: string) => (html: string) => replaced(html, text, by);

type Plant = PlantedFault["plant"];

function open(
  mode: PageMode,
  look: PageProbe,
  rows: readonly (readonly [fault: string, plant: Plant, finding: RegExp])[],
): readonly PlantedFault[] {
  return rows.map(([fault, plant, finding]) => ({ fault, path: PATH, plant, probe: { mode, look }, finding }));
}

function written(
  probe: FileProbe,
  rows: readonly (readonly [fault: string, plant: Plant, finding: RegExp, path?: string])[],
): readonly PlantedFault[] {
  return rows.map(([fault, plant, finding, path = PATH]) => ({ fault, path, plant, probe, finding }));
}

/** Words that brotli cannot make small: numbers of a simple sequence, so that each run has the same. */
function noise(length: number): string {
  let value = 1;
  return Array.from({ length }, () => {
    value = (value * 48_271) % 2_147_483_647;
    return value.toString(36);
  }).join(" ");
}

/** One fault of each kind that the checks of the site are there for. */
export const plantedFaults: readonly PlantedFault[] = [
  ...open(ON_A_PHONE, axeProbe, [
    ["a picture without words", inMain('<img src="/icon-192.png" width="9" height="9">'), /^image-alt /],
    ["a link without a name", inMain('<a href="/pomoc/"></a>'), /^link-name /],
    ["a button without a name", inMain("<button></button>"), /^button-name /],
    ["a field without a label", inMain('<input type="text">'), /^label /],
    ["a heading that skips a level", inMain("<h5>Dalej</h5>"), /^heading-order /],
    ["a second main part", inMain("</main><main>Dalej"), /^landmark-(?:no-duplicate-main|main-is-top-level|unique) /],
    ["a list item outside a list", inMain("<div><li>Dalej</li></div>"), /^listitem /],
    ["a window that cannot be magnified", instead("initial-scale=1", "user-scalable=no"), /^meta-viewport /],
    ["a page that loads itself anew", inHead('<meta http-equiv="refresh" content="60">'), /^meta-refresh/],
    [
      "pale text",
      inMain('<p class="x">Blade</p><style>.x { color: #999; background: #fff }</style>'),
      /^color-contrast/,
    ],
    [
      "a link that colour alone tells from text",
      inMain(
        '<p>Napisz do nas <a class="x" href="/pomoc/">dziś</a> rano.</p><style>.x.x { color: #555; text-decoration: none; border: 0; font-weight: inherit }</style>',
      ),
      /^link-in-text-block /,
    ],
  ]),
  ...open(IN_THE_DARK, axeProbe, [
    [
      "text that only darkness makes pale",
      inMain(
        '<p class="x">Ciemno</p><style>@media (prefers-color-scheme: dark) { .x { color: #444; background: #222 } }</style>',
      ),
      /^color-contrast/,
    ],
  ]),
  ...open(IN_FORCED_COLOURS, axeProbe, [
    [
      "text that keeps its pale colours where they are forced",
      inMain(
        '<p class="x">Wymuszone</p><style>@media (forced-colors: active) { .x { forced-color-adjust: none; color: #777; background: #888 } }</style>',
      ),
      /^color-contrast/,
    ],
  ]),
  ...open(ON_A_DESK, secondEngineProbe, [
    ["a list of nothing", inMain('<ul class="bulleted"></ul>'), /^aria_child_valid /],
    [
      "a table without headers",
      inMain("<table><tr><td>Dzień</td><td>Godziny</td></tr><tr><td>środa</td><td>8–15</td></tr></table>"),
      /^table_headers_exists /,
    ],
  ]),
  ...open(ON_A_DESK, keyboardProbe, [
    ["an order of its own", inMain('<a href="/pomoc/" tabindex="3">Dalej</a>'), /^Tab 0 is at/],
    ["a field that takes the focus", inMain("<label>Imię <input autofocus></label>"), /^Tab 0 is at/],
    [
      "a focus that nobody sees",
      inMain("<style>a:focus-visible { outline: none !important }</style>"),
      /"isOutlined":false/,
    ],
    [
      "a field that lets nobody out",
      inMain(
        '<input id="trap" aria-label="x"><script>trap.addEventListener("keydown", (event) => event.preventDefault())</script>',
      ),
      /^Tab \d+ is at/,
    ],
  ]),
  ...open(ON_A_PHONE, reflowProbe, [
    [
      "a box wider than the phone",
      inMain('<div class="x">Szeroko</div><style>.x { width: 400px }</style>'),
      /px in a window of 320/,
    ],
  ]),
  ...open(ON_A_PHONE, targetSizeProbe, [
    [
      "a number too low to hit",
      inMain(
        '<a class="x" href="tel:112">112</a><style>.x.x { display: inline-block; min-height: 0; height: 20px; padding: 0 }</style>',
      ),
      /^112 is 20 px/,
    ],
  ]),
  ...open(WITH_LARGE_TEXT, cutTextProbe, [
    [
      "a box too low for large text",
      inMain('<p class="x">Tekst w pudełku</p><style>.x { height: 28px; overflow: hidden }</style>'),
      /Tekst w pudełku/,
    ],
  ]),
  ...open(WITH_WIDE_SPACING, cutTextProbe, [
    [
      "a box too narrow for wide spacing",
      inMain(
        '<p class="x">Niepełnosprawność</p><style>.x { width: 9em; overflow: hidden; white-space: nowrap }</style>',
      ),
      /Niepełnosprawność/,
    ],
  ]),
  ...open(ON_A_PHONE, languageOfPartsProbe, [
    ["Ukrainian words that are said to be Polish", inMain("<p>Українська</p>"), /Українська is said to be pl/],
  ]),
  ...open(ON_A_PHONE, plainReadingProbe, [
    ["words that a script writes", inMain('<p id="x"></p><script>x.textContent = "Zadzwoń"</script>'), /Zadzwoń/],
  ]),
  ...open(ON_A_PHONE, ownHostProbe, [
    [
      "a picture of another host",
      inMain('<img src="https://example.org/a.png" alt="">'),
      /^https:\/\/example\.org\/a\.png/,
    ],
  ]),
  ...open(ON_A_PHONE, noTraceProbe, [
    ["a cookie", inMain('<script>document.cookie = "who=me"</script>'), /^cookie who$/],
    ["a note in the browser", inMain('<script>localStorage.setItem("who", "me")</script>'), /^item who$/],
  ]),
  ...[ON_A_PHONE, ON_A_DESK].flatMap((mode) =>
    open(mode, layoutShiftProbe, [
      [
        `a notice that pushes the page down, ${mode.name}`,
        inHead(
          '<script>addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => document.body.insertAdjacentHTML("afterbegin", "<p>Uwaga</p>".repeat(12)))))</script>',
        ),
        /^0\.\d+ by/,
      ],
    ]),
  ),
  ...written(validHtmlProbe, [
    ["one id twice", inMain('<p id="x">a</p><p id="x">b</p>'), /^no-dup-id /],
    ["an element that is not closed", inMain("<section><h2>Dalej</h2>"), /^(?:close-order|no-implicit-close|element-)/],
    ["a page without a language", instead('<html lang="pl"', "<html"), /^element-required-attributes .*lang/],
  ]),
  ...written(inlineCodeProbe, [
    ["a style in a tag", inMain('<p style="color: red">Czerwono</p>'), /^<p style=/],
    ["a handler in a tag", inMain('<p onclick="go()">Idź</p>'), /^<p onclick=/],
  ]),
  ...written(scriptWeightProbe, [
    ["a script of more than 1 kB", inMain(`<script>"${noise(400)}"</script>`), /^more than 1000 B$/],
    ["a script in a file of its own", inMain('<script src="/a.js"></script>'), /src="\/a\.js"/],
  ]),
  ...written(pageWeightProbe, [
    ["a page of more than 13,000 B", inMain(`<p>${noise(4000)}</p>`), /^more than 13000 B$/],
    ["a sheet to wait for", inHead('<link rel="stylesheet" href="/a.css">'), /rel="stylesheet"/],
  ]),
  ...written(statementIdsProbe, [
    [
      "a statement without its date",
      instead('id="a11y-data-sporzadzenie"', ""),
      /^a11y-data-sporzadzenie is/,
      "/deklaracja-dostepnosci/",
    ],
  ]),
];
