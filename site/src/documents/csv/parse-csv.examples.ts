// SPDX-License-Identifier: EUPL-1.2

/**
 * The fields of a CSV file as RFC 4180 reads them, and as spreadsheets read what departs from it: a quotation mark within
 * a field stands for itself.
 * @param separator what the reader was told stands between fields
 */
export function parseCsv(text: string, separator = ","): readonly (readonly string[])[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"?)?([^${separator}\\r\\n]*)(${separator}|\\r\\n?|\\n|$)`, "y");
  const content = text.replace(/^\uFEFF/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < content.length) {
    const [, quoted = "", plain = "", end] = field.exec(content) ?? [];
    row.push(`${quoted.replaceAll('""', '"')}${plain}`);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
