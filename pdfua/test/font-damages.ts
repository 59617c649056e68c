// SPDX-License-Identifier: EUPL-1.2

import { PDFName } from "@cantoo/pdf-lib";
import type { Damage } from "./damage.ts";
import type { OpenPdf } from "./open-pdf.ts";

function forEachFont(pdf: OpenPdf, change: (font: ReturnType<OpenPdf["page"]>) => void): void {
  const fonts = pdf.dictsWith("Type", "Font").filter((font) => font.has(PDFName.of("ToUnicode")));
  for (const font of fonts.slice(0, 1)) change(font);
}

/** A map of letters that maps the first code to another letter. */
function withFirstLetter(map: string, letter: string): string {
  return map.replace(/(bfchar\s*<[\dA-F]+>\s*)<[\dA-F]+>/i, `$1<${letter}>`);
}

/** Makes every font a simple TrueType font, symbolic or not, with the encoding. */
function simplify(pdf: OpenPdf, flags: number, encoding?: string | { [key: string]: string | never[] }): void {
  for (const descriptor of pdf.dictsWith("Type", "FontDescriptor")) {
    const ref = pdf.document.context.getObjectRef(descriptor);
    pdf.set(descriptor, "Flags", flags);
    for (const font of pdf.dictsWith("Subtype", "Type0")) {
      pdf.set(font, "Subtype", "/TrueType");
      pdf.remove(font, "DescendantFonts");
      pdf.remove(font, "Encoding");
      if (encoding !== undefined) pdf.set(font, "Encoding", encoding);
      if (ref !== undefined) pdf.set(font, "FontDescriptor", ref);
    }
  }
}

const FONTS: readonly Damage[] = [
  {
    id: "31-004",
    told: "glyphs are found by a way that does not exist",
    plant: (pdf) => {
      for (const font of pdf.dictsWith("Subtype", "CIDFontType0")) {
        pdf.set(font, "Subtype", "/CIDFontType2");
        pdf.set(font, "CIDToGIDMap", "/Nowhere");
      }
    },
  },
  {
    id: "31-005",
    told: "nothing says how glyphs are found",
    plant: (pdf) =>
      pdf.dictsWith("Subtype", "CIDFontType0").forEach((font) => void pdf.set(font, "Subtype", "/CIDFontType2")),
  },
  {
    id: "31-009",
    told: "the fonts are not in the file",
    plant: (pdf) => pdf.dictsWith("Type", "FontDescriptor").forEach((font) => void pdf.remove(font, "FontFile3")),
  },
  {
    id: "31-027",
    told: "nobody knows the letters",
    plant: (pdf) => forEachFont(pdf, (font) => pdf.remove(font, "ToUnicode")),
  },
  {
    id: "31-028",
    told: "a letter is nothing",
    plant: (pdf) => forEachFont(pdf, (font) => pdf.rewrite(font, "ToUnicode", (map) => withFirstLetter(map, "0000"))),
  },
  {
    id: "31-029",
    told: "a letter is a byte order mark",
    plant: (pdf) => forEachFont(pdf, (font) => pdf.rewrite(font, "ToUnicode", (map) => withFirstLetter(map, "FEFF"))),
  },
];

const TRUE_TYPE: readonly Damage[] = [
  { id: "31-019", told: "codes of a font are not said", plant: (pdf) => simplify(pdf, 32) },
  { id: "31-020", told: "codes of a font begin nowhere", plant: (pdf) => simplify(pdf, 32, { Differences: [] }) },
  { id: "31-021", told: "codes of a font are rare ones", plant: (pdf) => simplify(pdf, 32, "/MacExpertEncoding") },
  { id: "31-024", told: "signs of a font have letters' codes", plant: (pdf) => simplify(pdf, 4, "/WinAnsiEncoding") },
];

/** Faults of fonts. */
export const fontDamages: readonly Damage[] = [...FONTS, ...TRUE_TYPE];
