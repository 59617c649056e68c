// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { fontLetters } from "./font-letters.ts";

const FACES = [
  import.meta.resolve(
    "@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  ),
  import.meta.resolve("@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"),
];

/** The bytes of the typeface of documents, Atkinson Hyperlegible Next: regular and bold. */
export function loadFonts(): Promise<Buffer[]> {
  return Promise.all(FACES.map((face) => readFile(fileURLToPath(face))));
}

/** Letters that each of these fonts has. */
export function sharedLetters(fonts: readonly Buffer[]): ReadonlySet<string> {
  const [first, ...others] = fonts.map(fontLetters);
  return new Set([...(first ?? [])].filter((letter) => others.every((letters) => letters.has(letter))));
}
