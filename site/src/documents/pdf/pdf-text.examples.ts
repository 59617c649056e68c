// SPDX-License-Identifier: EUPL-1.2

import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A text of a page in brackets; brackets in it are written as they are where each is closed. */
const LITERAL = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)`;

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
  const literals = shown.match(new RegExp(LITERAL, "g")) ?? [];
  const bytes = literals.map((literal) => bytesOf(literal.slice(1, -1))).join("");
  return Array.from(
    { length: bytes.length / 2 },
    (_, at) => bytes.charCodeAt(2 * at) * 256 + bytes.charCodeAt(2 * at + 1),
  );
}

/** A piece of text, and where it stands. */
interface TextPiece {
  readonly text: string;
  /** Points from the lower edge of its page to the line that its letters stand on. */
  readonly baseline: number;
}

/** Beginnings and ends of states, moves of the origin, fonts, and shown text, in the order of a page. */
const OPERATORS = new RegExp(
  [
    String.raw`(?<=\s|^)(?<state>[qQ])(?=\s)`,
    String.raw`(?<scale>[-\d.]+) [-\d.]+ (?<rise>[-\d.]+) cm`,
    String.raw`\/(?<font>f\d+) [\d.]+ Tf`,
    String.raw`(?<shown>${LITERAL}|\[(?:[^\]()]|${LITERAL})*\])\s*T[jJ]`,
  ].join("|"),
  "g",
);

/** Heights of the origin in one state of a page: a height in it, times the scale, above the rise. */
interface Heights {
  readonly scale: number;
  readonly rise: number;
}

function piecesOf(content: string, fonts: PDFDict | undefined): readonly TextPiece[] {
  const states: Heights[] = [];
  let now: Heights = { scale: 1, rise: 0 };
  let letters: ReadonlyMap<number, string> = new Map();
  return [...content.matchAll(OPERATORS)].flatMap(({ groups: { state, scale, rise, font, shown } = {} }) => {
    if (state === "q") states.push(now);
    else if (state === "Q") now = states.pop() ?? now;
    else if (rise !== undefined) now = { scale: now.scale * Number(scale), rise: now.scale * Number(rise) + now.rise };
    else if (font !== undefined && fonts) letters = lettersOf(fonts.lookup(PDFName.of(font), PDFDict));
    if (shown === undefined) return [];
    const text = codesOf(shown).map((code) => letters.get(code) ?? "\ufffd");
    return [{ text: text.join(""), baseline: now.rise }];
  });
}

/** Pieces of text of each page of a document in the order in which they stand in it. */
async function pagePieces(bytes: Uint8Array): Promise<readonly (readonly TextPiece[])[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document
    .getPages()
    .map(({ node }) => piecesOf(decoded(node.Contents()), node.Resources()?.lookup(PDFName.of("Font"), PDFDict)));
}

/** Pieces of text of a document in the order in which they stand in it. */
export async function pdfPieces(bytes: Uint8Array): Promise<readonly TextPiece[]> {
  return (await pagePieces(bytes)).flat();
}

/** All letters of each page of a document in the order in which they stand in it; one line a piece of text. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  return (await pagePieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join("\n"));
}

/** The same of the whole document. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pageTexts(bytes)).join("\n");
}
