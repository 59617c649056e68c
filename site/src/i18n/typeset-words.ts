// SPDX-License-Identifier: EUPL-1.2

import { typeset } from "./typography.ts";

/** Words with all their texts set by the rules of print, whatever their shape; by those of Polish unless told. */
export function typesetWords<T>(words: T, set: (text: string) => string = typeset): T {
  if (typeof words === "string") return set(words) as T;
  if (Array.isArray(words)) return words.map((word: unknown) => typesetWords(word, set)) as T;
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, typesetWords(part, set)])) as T;
}
