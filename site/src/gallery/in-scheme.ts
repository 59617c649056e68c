// SPDX-License-Identifier: EUPL-1.2

/** Colours that people may ask their device for. */
export type Scheme = "dark" | "light";

/** Media features that always hold and never do. */
const ALWAYS = "(min-width:0)";
const NEVER = "(max-width:0)";

/**
 * A page as it is drawn for those who ask for these colours, whatever this device asks for. Frames of files cannot be
 * asked by the page around them, for a browser takes each file for another site.
 */
export function inScheme(html: string, scheme: Scheme): string {
  return html
    .replaceAll(/\(prefers-color-scheme:\s*(dark|light)\)/g, (_, asked: string) => (asked === scheme ? ALWAYS : NEVER))
    .replaceAll(/color-scheme:\s*light dark/g, `color-scheme:${scheme}`);
}
