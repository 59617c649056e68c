// SPDX-License-Identifier: EUPL-1.2

/** How a language quotes; each text is a set of characters, each pair an opening and a closing mark. */
interface QuotationMarks {
  /** Marks that always open, as the language prints them or as people type them. */
  readonly opening: string;
  readonly closing: string;
  /** Marks that open or close by what stands around them. */
  readonly unsure: string;
  readonly outer: readonly [string, string];
  /** Around what is quoted inside of a quotation. Whatever has these marks already is left alone. */
  readonly inner: readonly [string, string];
}

/** Marks of Polish, of Ukrainian and of English print. In Polish `“` closes where Germans wrote it, else it is English. */
const MARKS = {
  pl: { opening: "„", closing: "”", unsure: '"“', outer: ["„", "”"], inner: ["«", "»"] },
  uk: { opening: "«", closing: "»", unsure: '"', outer: ["«", "»"], inner: ["„", "“"] },
  en: { opening: "“„", closing: "”", unsure: '"', outer: ["“", "”"], inner: ["‘", "’"] },
} as const satisfies Readonly<Record<string, QuotationMarks>>;

const BEFORE_OPENING = /^$|[\s([{„“«‚‘–—/]/;
const AFTER_CLOSING = /^$|[\s.,;:!?…)\]}]/;

type Role = "OPENS" | "CLOSES" | "NEITHER";

function roleOf(mark: string, marks: QuotationMarks, before: string, after: string, depth: number): Role {
  if (marks.opening.includes(mark)) return "OPENS";
  if (marks.closing.includes(mark)) return "CLOSES";
  if (!marks.unsure.includes(mark)) return "NEITHER";
  const mayOpen = BEFORE_OPENING.test(before);
  if (mayOpen && !AFTER_CLOSING.test(after)) return "OPENS";
  // Inches, and a mark that stands alone.
  if (depth === 0 && (mayOpen || /\d/.test(before))) return "NEITHER";
  return "CLOSES";
}

/** The text with the quotation marks of the language's print; apostrophes are left. Setting a set text changes nothing. */
export function withQuotationMarks(text: string, language: keyof typeof MARKS): string {
  if (!/["„”“«»]/.test(text)) return text;
  const marks: QuotationMarks = MARKS[language];
  let set = "";
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const role = roleOf(mark, marks, set.slice(-1), text.charAt(at + 1), depth);
    if (role === "CLOSES") depth = Math.max(0, depth - 1);
    const [opening, closing] = depth === 0 ? marks.outer : marks.inner;
    if (role === "OPENS") depth += 1;
    set += role === "OPENS" ? opening : role === "CLOSES" ? closing : mark;
  }
  return set;
}
