// SPDX-License-Identifier: EUPL-1.2

/** What there is of the texts as paragraphs; undefined where there is none. */
export function paragraphsOf(texts: readonly (string | null | undefined)[]): string | undefined {
  const told = texts.filter((text) => text !== null && text !== undefined && text !== "");
  return told.length > 0 ? told.join("\n\n") : undefined;
}

/** The same in one paragraph. */
export function sentencesOf(texts: readonly (string | null | undefined)[]): string | undefined {
  return paragraphsOf(texts)?.replaceAll("\n\n", " ");
}
