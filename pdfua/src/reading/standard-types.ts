// SPDX-License-Identifier: EUPL-1.2

const WORDS =
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H L LI Lbl LBody Table TR TH TD " +
  "THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form";

const STANDARD_TYPES: ReadonlySet<string> = new Set(WORDS.split(" "));
const HEADING = /^H([1-9]\d{0,2})$/;

/** Level of a numbered heading (`H3` is 3); null for every other type. */
export function headingLevel(type: string | null): number | null {
  const level = type === null ? undefined : HEADING.exec(type)?.[1];
  return level === undefined ? null : Number(level);
}

/** Whether ISO 32000-1, 14.8.4 knows the structure type; ISO 14289-1, 7.4.2 adds headings beyond the sixth level. */
export function isStandardType(type: string): boolean {
  return STANDARD_TYPES.has(type) || HEADING.test(type);
}
