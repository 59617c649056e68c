// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** What stands in the rules of a theme, from its media query to the next. */
function partOf(query: string): string {
  return css.split(`@media ${query} {`)[1]?.split("@media")[0] ?? "";
}

function colorsIn(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(part.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name, value]) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const light = colorsIn(css.split("@media")[0] ?? "");
const dark = { ...light, ...colorsIn(partOf("(prefers-color-scheme: dark)")) };
const more = colorsIn(partOf("(prefers-contrast: more)"));
const moreDark = colorsIn(partOf("(prefers-contrast: more) and (prefers-color-scheme: dark)"));
const themes = {
  light,
  dark,
  "more-contrast": { ...light, ...more },
  "more-contrast dark": { ...dark, ...more, ...moreDark },
};

/** Text that asks for more contrast gets the most that its colours allow: nothing below 10. */
const strictThemes = Object.entries(themes).filter(([name]) => name.startsWith("more"));

it("each theme has colours of its own", () => {
  for (const part of [dark, more, moreDark]) expect(Object.keys(part).length).toBeGreaterThan(6);
});

describe.each(Object.entries(themes))("in the %s theme", (_, colors) => {
  const between = (a: string, b: string) => contrast(colors[a] ?? "", colors[b] ?? "");

  it.each([
    ["ink", "paper"],
    ["ink", "pane"],
    ["ink-soft", "paper"],
    ["ink-soft", "pane"],
    ["link", "paper"],
    ["link", "pane"],
    ["on-dusk", "frame"],
    ["on-dusk", "dusk"],
    ["on-dusk", "dusk-high"],
    ["lamp", "frame"],
    ["lamp", "dusk"],
    ["on-lamp", "lamp"],
    ["on-lamp", "lamp-high"],
    ["on-lamp", "lamp-deep"],
    ["on-alarm", "alarm"],
  ])("text in %s on %s has a contrast of 7 or more", (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ["focus", "paper"],
    ["focus", "pane"],
    ["edge", "paper"],
    ["edge", "pane"],
  ])("the line in %s on %s has a contrast of 4.5 or more", (line, ground) => {
    expect(between(line, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(strictThemes)("in the %s theme", (_, colors) => {
  it.each([
    ["ink", "paper"],
    ["ink-soft", "pane"],
    ["link", "paper"],
    ["on-dusk", "frame"],
    ["on-alarm", "alarm"],
  ])("text in %s on %s has a contrast of 10 or more", (text, ground) => {
    expect(contrast(colors[text] ?? "", colors[ground] ?? "")).toBeGreaterThanOrEqual(10);
  });
});
