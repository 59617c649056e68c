// SPDX-License-Identifier: EUPL-1.2
// That the gallery leaves nothing out. The props of examples are checked by their types, their looks by gallery.e2e.test.ts.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Example } from "./example.ts";

/** Components without examples, and why they need none. */
const INVISIBLE: Readonly<Record<string, string>> = {
  LinkedData: "data for machines; linked-offer.test.ts and its like look at them",
  PageHead: "the head of a document; page-head.test.ts reads it from pages",
};

const files = readdirSync(import.meta.dirname);
const read = (file: string): string => readFileSync(`${import.meta.dirname}/${file}`, "utf8");
const namesOf = (ending: string): readonly string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
const components = namesOf(".astro");
const shown = namesOf(".examples.ts");

it("every component that draws something has examples, and no other file has", () => {
  expect(components.length).toBeGreaterThan(90);
  expect([...shown, ...Object.keys(INVISIBLE)].toSorted()).toEqual(components.toSorted());
});

it("no component draws an example on a page", () => {
  expect(
    components.filter((name) => /from "[^"]*(?:\/examples\/|\.examples\.ts|\/example\.ts)/.test(read(`${name}.astro`))),
  ).toEqual([]);
});

describe.each(shown)("the examples of %s", async (name) => {
  const file = `${name}.examples.ts`;
  const { examples } = (await import(`${import.meta.dirname}/${file}`)) as { examples: readonly Example<unknown>[] };

  it("are held to the props of that component", () => {
    expect(read(file)).toContain(`import type ${name} from "./${name}.astro";`);
    expect(read(file)).toContain(`export const examples: Examples<typeof ${name}> = [`);
  });

  it("each say what they show, in a phrase of their own", () => {
    const phrases = examples.map(({ shows }) => shows);
    expect(phrases.length).toBeGreaterThan(0);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^\p{Ll}.{3,80}[^.]$/u);
  });
});
