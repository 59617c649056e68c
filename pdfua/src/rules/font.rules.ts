// SPDX-License-Identifier: EUPL-1.2

import { type PDFDict, PDFRawStream } from "@cantoo/pdf-lib";
import type { FontUse } from "../reading/content-facts.ts";
import {
  asDict,
  dictEntry,
  entry,
  itemsOf,
  nameEntry,
  nameOf,
  numberEntry,
  resolved,
  textEntry,
} from "../reading/pdf-values.ts";
import { streamBytes } from "../reading/stream-bytes.ts";
import type { TaggedPdf } from "../reading/tagged-pdf.ts";
import { failing, type Rule } from "./rule.ts";

const FONT_FILES = ["FontFile", "FontFile2", "FontFile3"];
const KNOWN_ENCODINGS = ["MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding"];
const KNOWN_COLLECTIONS = ["GB1", "CNS1", "Japan1", "Korea1"];
/** Flag of a font descriptor: letters of no alphabet. */
const SYMBOLIC = 4;

/** A code and its letters; the first and the last code of a range and the letters of the first, or of each. */
const LETTER = /<[^>]*>\s*(<[^>]*>)/g;
const RANGE = /<[^>]*>\s*<[^>]*>\s*(<[^>]*>|\[[^\]]*\])/g;

const placeOfFont = ({ dict, ref, page }: FontUse) => ({ page, object: ref, element: nameEntry(dict, "BaseFont") });

/** The font below a composite one; a simple font itself. */
function innerFont(dict: PDFDict): PDFDict {
  const [first] = itemsOf(dict, "DescendantFonts");
  return asDict(resolved(dict, first)) ?? dict;
}

function isEmbedded(dict: PDFDict): boolean {
  const descriptor = dictEntry(innerFont(dict), "FontDescriptor");
  return descriptor !== null && FONT_FILES.some((key) => entry(descriptor, key) instanceof PDFRawStream);
}

const trueTypeCidFonts = ({ contents }: TaggedPdf): readonly FontUse[] =>
  contents.fonts.filter(({ dict }) => isEmbedded(dict) && nameEntry(innerFont(dict), "Subtype") === "CIDFontType2");

const glyphMap = ({ dict }: FontUse) => entry(innerFont(dict), "CIDToGIDMap");

/** Whether letters follow from the encoding: of a simple font that is not symbolic, or of a collection that Adobe lists. */
function hasKnownLetters(dict: PDFDict): boolean {
  const encoding = entry(dict, "Encoding");
  const base = nameOf(encoding) ?? nameEntry(asDict(encoding) ?? dict, "BaseEncoding");
  const inner = innerFont(dict);
  if (inner !== dict) {
    const collection = dictEntry(inner, "CIDSystemInfo");
    return collection !== null && KNOWN_COLLECTIONS.includes(textEntry(collection, "Ordering") ?? "");
  }
  if (base !== null && KNOWN_ENCODINGS.includes(base)) return true;
  const descriptor = dictEntry(dict, "FontDescriptor");
  const flags = descriptor === null ? 0 : (numberEntry(descriptor, "Flags") ?? 0);
  return nameEntry(dict, "Subtype") === "Type1" && (flags & SYMBOLIC) === 0;
}

/** Targets of the mappings of a ToUnicode map, in hexadecimal digits. */
function unicodeTargets(dict: PDFDict): readonly string[] | null {
  const bytes = streamBytes(entry(dict, "ToUnicode"));
  if (bytes === null) return null;
  const map = Buffer.from(bytes).toString("latin1");
  return [...map.matchAll(/begin(bfchar|bfrange)([\s\S]*?)endbf/g)].flatMap(([, kind, body = ""]) =>
    [...body.matchAll(kind === "bfchar" ? LETTER : RANGE)].flatMap((match) =>
      (match[1] ?? "").split(/[[\]<>]+/).map((target) => target.replace(/\s/g, "").toUpperCase()),
    ),
  );
}

const mappedFonts = ({ contents }: TaggedPdf) => contents.fonts.filter(({ dict }) => unicodeTargets(dict) !== null);

const mapsTo = (dict: PDFDict, units: readonly string[]): boolean =>
  (unicodeTargets(dict) ?? []).some((target) => (target.match(/.{4}/g) ?? []).some((unit) => units.includes(unit)));

/** Text looks the same everywhere, and its letters are known. */
export const fontRules: readonly Rule[] = [
  {
    id: "31-004",
    title: "CIDToGIDMap neither a stream nor Identity",
    clause: "7.21.3.2",
    message: "Krój pisma jest źle zapisany. Zmień krój pisma w dokumencie albo zapisz plik w innym programie.",
    faults: (pdf) => {
      const fonts = trueTypeCidFonts(pdf).filter((font) => glyphMap(font) !== null);
      const isSound = (font: FontUse) =>
        glyphMap(font) instanceof PDFRawStream || nameOf(glyphMap(font)) === "Identity";
      return failing(fonts, (font) => !isSound(font), placeOfFont);
    },
  },
  {
    id: "31-005",
    title: "No CIDToGIDMap",
    clause: "7.21.3.2",
    message: "Krój pisma jest źle zapisany. Zmień krój pisma w dokumencie albo zapisz plik w innym programie.",
    faults: (pdf) => failing(trueTypeCidFonts(pdf), (font) => glyphMap(font) === null, placeOfFont),
  },
  {
    id: "31-009",
    title: "Font not embedded",
    clause: "7.21.4.1",
    message: "Plik nie ma w sobie kroju pisma. Zaznacz „osadź czcionki” i zapisz plik jeszcze raz.",
    faults: ({ contents }) => {
      const fonts = contents.fonts.filter(
        ({ dict, isRendered }) => isRendered && nameEntry(dict, "Subtype") !== "Type3",
      );
      return failing(fonts, ({ dict }) => !isEmbedded(dict), placeOfFont);
    },
  },
  {
    id: "31-027",
    title: "Letters of a font unknown",
    clause: "7.21.7",
    message: "Z tego tekstu nie da się odczytać liter. Zmień krój pisma w dokumencie i zapisz plik jeszcze raz.",
    faults: ({ contents }) =>
      failing(
        contents.fonts,
        ({ dict }) => !(entry(dict, "ToUnicode") instanceof PDFRawStream) && !hasKnownLetters(dict),
        placeOfFont,
      ),
  },
  {
    id: "31-028",
    title: "Letter mapped to zero",
    clause: "7.21.7",
    message: "Niektórych liter nie da się odczytać. Zmień krój pisma w dokumencie i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(mappedFonts(pdf), ({ dict }) => mapsTo(dict, ["0000"]), placeOfFont),
  },
  {
    id: "31-029",
    title: "Letter mapped to U+FEFF or U+FFFE",
    clause: "7.21.7",
    message: "Niektórych liter nie da się odczytać. Zmień krój pisma w dokumencie i zapisz plik jeszcze raz.",
    faults: (pdf) => failing(mappedFonts(pdf), ({ dict }) => mapsTo(dict, ["FEFF", "FFFE"]), placeOfFont),
  },
];
