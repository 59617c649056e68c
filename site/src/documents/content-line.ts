// SPDX-License-Identifier: EUPL-1.2
// Lines as iCalendar (RFC 5545) and vCard (RFC 6350) share them.

const MAX_OCTETS = 75;

/** What neither format has a place for: control characters of ASCII but the tab and the line break. */
function isAllowed(letter: string): boolean {
  return (letter >= " " && letter !== "\u007f") || letter === "\t" || letter === "\n";
}

/** A text as a value that is no list and has no parts; letters that have no UTF-8 are replaced, all else stays as it is. */
export function escapedText(text: string): string {
  const letters = [...text.toWellFormed().replaceAll(/\r\n?/g, "\n")].filter(isAllowed).join("");
  return letters.replaceAll(/[\\,]/g, "\\$&").replaceAll("\n", "\\n");
}

/** The same where a semicolon ends a part of the value: all texts of iCalendar, and values of vCard that have parts. */
export function escapedPart(text: string): string {
  return escapedText(text).replaceAll(";", "\\;");
}

/** A line in pieces of at most 75 octets, none of which cuts a letter in two; ends with CRLF. */
function folded(line: string): string {
  let result = "";
  let octets = 0;
  for (const letter of line) {
    const length = Buffer.byteLength(letter);
    if (octets + length > MAX_OCTETS) {
      result += "\r\n ";
      octets = 1;
    }
    result += letter;
    octets += length;
  }
  return `${result}\r\n`;
}

/** Lines as the bytes of a file, each a name, its parameters and a value that is escaped already. */
export function contentLines(lines: readonly string[]): string {
  return lines.map(folded).join("");
}
