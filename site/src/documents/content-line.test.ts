// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { contentLines, escapedPart } from "./content-line.ts";

/** The text of an event that has it as its summary, as another program reads it. */
function readBack(text: string): unknown {
  const file = contentLines(["BEGIN:VEVENT", `SUMMARY:${escapedPart(text)}`, "END:VEVENT"]);
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getFirstPropertyValue("summary");
}

describe("a text of a record", () => {
  test.each([
    "przecinek, średnik; ukośnik \\ i \\n jako litery",
    "dwa\nwiersze",
    "BEGIN:VEVENT\nEND:VCALENDAR",
    "=CMD()|' /C calc'!A0 <script>alert(1)</script> # \"cudzysłów\"",
    "\u2028 i \u2029, \u0085, tabulator\t, 👩‍👩‍👧 i e\u0301",
    ":;,\\:;,\\",
  ])("comes out as that very text: %j", (text) => {
    expect(readBack(text)).toBe(text);
  });

  test("comes out as that very text, whatever its letters are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text)); // for control characters neither format has a place
        expect(readBack(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("loses control characters and half letters, which would make the file unreadable", () => {
    expect(escapedPart("a\u0000b\u0007c\ud800")).toBe("abc\ufffd");
  });

  test("has one kind of line break, whichever it was written with", () => {
    expect(escapedPart("a\r\nb\rc\nd")).toBe("a\\nb\\nc\\nd");
  });
});

describe("a line", () => {
  test("of 75 octets stays whole, and one more octet goes to the next line, which begins with a space", () => {
    expect(contentLines(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
    expect(contentLines(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
  });

  test("is not cut within a letter", () => {
    expect(contentLines([`${"x".repeat(74)}ż`])).toBe(`${"x".repeat(74)}\r\n ż\r\n`);
    expect(contentLines([`${"x".repeat(72)}😀`])).toBe(`${"x".repeat(72)}\r\n 😀\r\n`);
  });

  test("has no piece of more than 75 octets, and its pieces make the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const line = text.replaceAll(/[\r\n]/g, "");
        const file = contentLines([line]);
        for (const piece of file.slice(0, -2).split("\r\n")) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(file.slice(0, -2).replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});
