// SPDX-License-Identifier: EUPL-1.2

import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bytesOf(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
}

function decoded(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error("no stream");
  return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}

/** Letters of each glyph, by its code, as the font's own table tells them. */
function lettersOf(font: PDFDict): ReadonlyMap<number, string> {
  const table = decoded(font.lookup(PDFName.of("ToUnicode")));
  const pairs = [...table.matchAll(/^<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>$/gm)];
  return new Map(
    pairs.map(([, glyph = "", letters = ""]) => {
      const units = letters.match(/.{4}/g) ?? [];
      return [Number.parseInt(glyph, 16), String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)))];
    }),
  );
}

function codesOf(shown: string): readonly number[] {
  const literals = shown.match(/\((?:\\[\s\S]|[^\\)])*\)/g) ?? [];
  const bytes = literals.map((literal) => bytesOf(literal.slice(1, -1))).join("");
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
  );
}

/** All letters of each page in the order in which they stand in it; one line a piece of text. */
export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getPages().map(({ node }) => {
    const fonts = node.Resources()?.lookup(PDFName.of("Font"), PDFDict);
    const operators = decoded(node.Contents()).matchAll(
      /\/(f\d+) [\d.]+ Tf|(\((?:\\[\s\S]|[^\\)])*\)|\[[^\]]*(?:\((?:\\[\s\S]|[^\\)])*\)[^\]]*)*\])\s*T[jJ]/g,
    );
    let letters: ReadonlyMap<number, string> = new Map();
    const lines = [...operators].flatMap(([, name, shown]) => {
      if (name !== undefined && fonts) letters = lettersOf(fonts.lookup(PDFName.of(name), PDFDict));
      return shown === undefined
        ? []
        : [
            codesOf(shown)
              .map((code) => letters.get(code) ?? "\ufffd")
              .join(""),
          ];
    });
    return lines.join("\n");
  });
}

/** All letters of a document, page after page. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfPages(bytes)).join("\n");
}
