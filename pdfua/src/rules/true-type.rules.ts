// SPDX-License-Identifier: EUPL-1.2

import { PDFDict } from "@cantoo/pdf-lib";
import type { FontUse } from "../reading/content-facts.ts";
import { dictEntry, entry, nameEntry, nameOf, numberEntry } from "../reading/pdf-values.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, type Rule } from "./rule.ts";

const ENCODINGS = ["MacRomanEncoding", "WinAnsiEncoding"];
/** Flag of a font descriptor: letters of no alphabet. */
const SYMBOLIC = 4;
const MESSAGE = "Krój pisma jest źle zapisany. Zmień krój pisma w dokumencie albo zapisz plik w innym programie.";

const placeOfFont = ({ dict, ref, page }: FontUse) => ({ page, object: ref, element: nameEntry(dict, "BaseFont") });

function isSymbolic({ dict }: FontUse): boolean {
  const descriptor = dictEntry(dict, "FontDescriptor");
  return descriptor !== null && ((numberEntry(descriptor, "Flags") ?? 0) & SYMBOLIC) !== 0;
}

const trueTypeFonts = ({ contents }: TaggedPdf, symbolic: boolean): readonly FontUse[] =>
  contents.fonts
    .filter(({ dict, isRendered }) => isRendered && nameEntry(dict, "Subtype") === "TrueType")
    .filter((font) => isSymbolic(font) === symbolic);

/** The name of an encoding, or of that which a dictionary begins with. */
function baseEncoding({ dict }: FontUse): string | null {
  const encoding = entry(dict, "Encoding");
  return encoding instanceof PDFDict ? nameEntry(encoding, "BaseEncoding") : nameOf(encoding);
}

/** Simple TrueType fonts say how their codes become glyphs, unless they are symbolic. */
export const trueTypeRules: readonly Rule[] = [
  {
    id: "31-019",
    title: "Non-symbolic TrueType font without an encoding",
    clause: "7.21.6",
    message: MESSAGE,
    faults: (pdf) => failing(trueTypeFonts(pdf, false), ({ dict }) => entry(dict, "Encoding") === null, placeOfFont),
  },
  {
    id: "31-020",
    title: "Encoding of a non-symbolic TrueType font without a base",
    clause: "7.21.6",
    message: MESSAGE,
    faults: (pdf) => {
      const fonts = trueTypeFonts(pdf, false).filter(({ dict }) => entry(dict, "Encoding") instanceof PDFDict);
      return failing(fonts, (font) => baseEncoding(font) === null, placeOfFont);
    },
  },
  {
    id: "31-021",
    title: "Encoding of a non-symbolic TrueType font neither MacRoman nor WinAnsi",
    clause: "7.21.6",
    message: MESSAGE,
    faults: (pdf) => {
      const fonts = trueTypeFonts(pdf, false).filter((font) => baseEncoding(font) !== null);
      return failing(fonts, (font) => !ENCODINGS.includes(baseEncoding(font) ?? ""), placeOfFont);
    },
  },
  {
    id: "31-024",
    title: "Symbolic TrueType font with an encoding",
    clause: "7.21.6",
    message: MESSAGE,
    faults: (pdf) => failing(trueTypeFonts(pdf, true), ({ dict }) => entry(dict, "Encoding") !== null, placeOfFont),
  },
];
