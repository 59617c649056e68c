// SPDX-License-Identifier: EUPL-1.2

/** Bytes before the first record of the table of tables, and of each record. */
const TABLES_AT = 12;
const TABLE_BYTES = 16;

/** Map from letters to shapes that covers the basic plane in segments; OpenType 1.9, `cmap` format 4. */
const SEGMENTS = 4;

/** Where a table of the font begins, in bytes. */
function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, at) => TABLES_AT + at * TABLE_BYTES);
  const record = records.find((at) => font.toString("latin1", at, at + 4) === tag);
  if (record === undefined) throw new RangeError(`a font without the table ${tag}`);
  return font.readUInt32BE(record + 8);
}

/** Where its map in segments begins, in bytes. */
function segmentsAt(font: Buffer): number {
  const cmap = tableAt(font, "cmap");
  const count = font.readUInt16BE(cmap + 2);
  const maps = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 4 + 8 * at + 4));
  const found = maps.find((at) => font.readUInt16BE(at) === SEGMENTS);
  if (found === undefined) throw new RangeError("a font without a map of letters in segments");
  return found;
}

/** The letters of the basic plane that a font has, by its own map. Throws RangeError where it has none. */
export function fontLetters(font: Buffer): ReadonlySet<string> {
  const map = segmentsAt(font);
  const bytes = font.readUInt16BE(map + 6);
  const segments = Array.from({ length: bytes / 2 }, (_, at) => ({
    last: font.readUInt16BE(map + 14 + 2 * at),
    first: font.readUInt16BE(map + 16 + bytes + 2 * at),
  }));
  // The last segment is the end mark of the map.
  const codes = segments.slice(0, -1).flatMap(({ first, last }) => {
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  return new Set(codes.map((code) => String.fromCharCode(code)));
}
