// SPDX-License-Identifier: EUPL-1.2

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of fields as comma-separated values (RFC 4180): the very texts, in quotes where they need them, with CRLF. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((fields) => `${fields.map(field).join(",")}\r\n`).join("");
}
