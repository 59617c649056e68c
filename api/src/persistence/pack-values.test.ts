// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { idOf } from "../kernel/ids.ts";
import { parsePhoneNumber } from "../kernel/phone-number.ts";
import { wallTime } from "../kernel/wall-time.ts";
import type { PackContext } from "./pack-context.ts";
import * as values from "./pack-values.ts";

const context: PackContext = {
  knows: (kind, slug) => kind === "Organization" && slug === "ops",
  suggest: (kind) => (kind === "Organization" ? ["ops", "gops", "mops", "opr"] : []),
  slugOf: (id) => (id === idOf("Organization", "ops") ? "ops" : id),
};

/** What a value of the pack is refused with: pairs of what is wrong and how to mend it. */
function refusal(schema: z.ZodType, written: unknown): readonly string[][] {
  const result = schema.safeDecode(written as never);
  return result.success ? [] : result.error.issues.map((issue) => issue.message.split(values.MEND));
}

const textMend = "write text; put it in quotes if it looks like a number";
const slugMend = 'use lower-case ASCII letters, digits and single hyphens, e.g. "rozmowa-w-domu"';
const timeMend = 'write hours and minutes from 0:00 to 24:00, e.g. "7:00"';
const phoneMend = 'write nine digits, e.g. "12 345 67 89", or an emergency number';
const webMend = "write it whole, from https://";
const dateMend = "write year-month-day, e.g. 2026-11-23";
const listMend = 'start each item on its own line with "- "';
const integer = values.integerBetween(1, 10);
const choice = values.choiceOf({ ROOM: "ROOM", HALL: "HALL" });
const reference = values.referenceTo("Organization", context);
const list = values.listOf(values.plainText);
const fullList = values.listOf(values.plainText, true);

describe("a value of the pack is read into the record and written back", () => {
  test.each<[string, z.ZodType, unknown, unknown]>([
    ["a slug", values.slug, "jedno-okienko-2", "jedno-okienko-2"],
    ["a text", values.plainText, "ul. Polna 1B/1", "ul. Polna 1B/1"],
    ["a time", values.localTime, "7:00", "07:00"],
    ["midnight at the end of the day", values.localTime, "24:00", "24:00"],
    ["a date", values.localDate, "2024-02-29", "2024-02-29"],
    ["a day of the year", values.monthDay, "10-01", "10-01"],
    ["a landline", values.phoneNumber, "12 345 67 89", "+48123456789"],
    ["a mobile", values.phoneNumber, "600 100 200", "+48600100200"],
    ["an emergency number", values.phoneNumber, "112", "112"],
    ["an e-mail address", values.email, "biuro@example.org", "biuro@example.org"],
    ["a web address", values.webAddress, "https://example.org/a?b#c", "https://example.org/a?b#c"],
    ["the least number", integer, 1, 1],
    ["the greatest number", integer, 10, 10],
    ["true", values.flag, true, true],
    ["false", values.flag, false, false],
    ["a word of a list", choice, "HALL", "HALL"],
    ["another record", reference, "ops", idOf("Organization", "ops")],
    ["a list", list, ["b", "a"], ["b", "a"]],
  ])("%s", (_what, schema, written, kept) => {
    expect(z.decode(schema, written)).toEqual(kept);
    expect(z.encode(schema, kept)).toEqual(written);
  });

  test("where nothing is written, a list is empty", () => {
    expect(z.decode(list, undefined as never)).toEqual([]);
  });
});

describe("a value that cannot be is refused with what is wrong and how to mend it", () => {
  test.each<[string, z.ZodType, unknown, string, string]>([
    ["an empty slug", values.slug, "", "not a slug", slugMend],
    ["a slug with Polish letters", values.slug, "nocleg-dla-mężczyzn", "not a slug", slugMend],
    ["a slug with capitals", values.slug, "OPS", "not a slug", slugMend],
    ["a slug with two hyphens", values.slug, "a--b", "not a slug", slugMend],
    ["a slug with a hyphen at its end", values.slug, "a-", "not a slug", slugMend],
    ["a slug with a line break", values.slug, "a\n", "not a slug", slugMend],
    ["a number for a text", values.plainText, 1.14, "not a text", textMend],
    ["nothing for a text", values.plainText, null, "not a text", textMend],
    ["blanks before a text", values.plainText, " a", "blanks at an end of the text", "delete them"],
    ["a no-break space after a text", values.plainText, "a\u00a0", "blanks at an end of the text", "delete them"],
    [
      "a text over two lines",
      values.plainText,
      "a\nb",
      "control character or line break in the text",
      'use ">-" for text over several lines',
    ],
    [
      "a tab in a text",
      values.plainText,
      "a\tb",
      "control character or line break in the text",
      'use ">-" for text over several lines',
    ],
    ["25:00", values.localTime, "25:00", "no such time of day", timeMend],
    ["24:01", values.localTime, "24:01", "no such time of day", timeMend],
    ["a time with a dot", values.localTime, "7.00", "no such time of day", timeMend],
    ["a number for a time", values.localTime, 420, "not a time", 'write hours and minutes, e.g. "7:00"'],
    ["29 February of a common year", values.localDate, "2026-02-29", "not a date", dateMend],
    ["a date in the Polish order", values.localDate, "23.11.2026", "not a date", dateMend],
    ["a number for a date", values.localDate, 2026, "not a date", dateMend],
    ["29 February of every year", values.monthDay, "02-29", "not a day of the year", "write month-day, e.g. 10-01"],
    ["month 13", values.monthDay, "13-01", "not a day of the year", "write month-day, e.g. 10-01"],
    ["a day of one digit", values.monthDay, "10-1", "not a day of the year", "write month-day, e.g. 10-01"],
    [
      "a number without quotes for a phone",
      values.phoneNumber,
      123_456_789,
      "not a phone number",
      'put the number in quotes, e.g. "12 345 67 89"',
    ],
    [
      "a phone number that is too short",
      values.phoneNumber,
      "12 345 67",
      "no phone number of the Polish numbering plan",
      phoneMend,
    ],
    [
      "a foreign phone number",
      values.phoneNumber,
      "+49 30 901820",
      "no phone number of the Polish numbering plan",
      phoneMend,
    ],
    ["a name for an e-mail address", values.email, "biuro", "not an e-mail address", "write e.g. biuro@example.org"],
    ["a bare host for a web address", values.webAddress, "example.org", "not a web address", webMend],
    ["a script for a web address", values.webAddress, "javascript:alert(1)", "not a web address", webMend],
    ["a file server for a web address", values.webAddress, "ftp://example.org", "not a web address", webMend],
    ["a number in quotes", integer, "7", "not a whole number", "write a whole number from 1 to 10"],
    ["a fraction", integer, 1.5, "not a whole number", "write a whole number from 1 to 10"],
    ["a number below the least", integer, 0, "too small", "write a whole number from 1 to 10"],
    ["a number above the greatest", integer, 11, "too large", "write a whole number from 1 to 10"],
    ["a Polish yes", values.flag, "tak", "neither true nor false", "write true or false"],
    ["a word beside the list", choice, "KITCHEN", "not one of the list", "use ROOM, HALL"],
    ["a word in small letters", choice, "room", "not one of the list", "use ROOM, HALL"],
    [
      "an unknown record",
      reference,
      "op",
      "there is no Organization of this slug",
      "use ops or gops or mops, or add the record",
    ],
    [
      "an unknown record like no other",
      values.referenceTo("Location", context),
      "ops",
      "there is no Location of this slug",
      "add the record",
    ],
    [
      "a number for another record",
      reference,
      7,
      "not a slug",
      "write the slug of one record of the kind Organization",
    ],
    ["one item for a list", list, "a", "not a list", listMend],
    ["an item twice", list, ["a", "b", "a"], "the same item twice", "delete one"],
    ["an empty list that may not be empty", fullList, [], "an empty list", "write at least one item"],
    ["a missing list that may not be empty", fullList, undefined, "not a list", listMend],
  ])("%s", (_what, schema, written, message, mend) => {
    expect(refusal(schema, written)).toEqual([[message, mend]]);
  });

  test("an empty text is told to be empty", () => {
    expect(refusal(values.plainText, "")).toContainEqual(["empty text", "write the text, or leave the field out"]);
  });
});

describe("what is kept in the record survives the way through the pack", () => {
  test("for every time of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }).map(wallTime), (time) => {
        expect(z.decode(values.localTime, z.encode(values.localTime, time))).toBe(time);
      }),
    );
  });

  test("for every phone number", () => {
    const digits = fc.integer({ min: 120_000_000, max: 899_999_999 }).map(String);
    const numbers = digits.map(parsePhoneNumber).filter((number) => number !== null);
    fc.assert(
      fc.property(fc.oneof(numbers, fc.constantFrom("112", "997", "998", "999")), (number) => {
        expect(z.decode(values.phoneNumber, z.encode(values.phoneNumber, number))).toBe(number);
      }),
    );
  });
});
