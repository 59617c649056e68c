// SPDX-License-Identifier: EUPL-1.2

/** A script or style whose text stands inside a page. */
export interface Inline {
  readonly name: string;
  /** What its tag says besides, as it is written. */
  readonly attributes: string;
  readonly text: string;
  /** The whole element. */
  readonly html: string;
}

/** A page cut at its scripts and styles. */
export interface CutPage {
  readonly inline: readonly Inline[];
  /** What stands before, between and after them: one part more than there are of them. */
  readonly markup: readonly string[];
}

const BEGIN = /<(script|style)\b([^>]*)>/g;

/** Cuts a page at its scripts and styles. One that never ends is left in what stands around it. */
export function cutPage(html: string): CutPage {
  const inline: Inline[] = [];
  const markup: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: name = "", 2: attributes = "", index } of html.matchAll(BEGIN)) {
    const begin = index + tag.length;
    const close = html.indexOf(`</${name}>`, begin);
    if (index < end || close < 0) continue;
    markup.push(html.slice(end, index));
    end = close + `</${name}>`.length;
    inline.push({ name, attributes, text: html.slice(begin, close), html: html.slice(index, end) });
  }
  markup.push(html.slice(end));
  return { inline, markup };
}

/** Whether it is a module whose code stands inside the page, as this program's components write them. */
export function isModule({ name, attributes }: Inline): boolean {
  return name === "script" && attributes === ' type="module"';
}

/** Whether a browser would run or apply it; blocks of data are neither. */
export function isRun({ name, attributes }: Inline): boolean {
  if (name === "style") return true;
  const type = /\stype="([^"]*)"/.exec(attributes)?.[1] ?? "module";
  return type === "module" && !/\ssrc=/.test(attributes);
}
