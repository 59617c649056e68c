// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import { idOf } from "../kernel/ids.ts";
import { formatPhoneNumber, parsePhoneNumber } from "../kernel/phone-number.ts";
import { minutesOf, shortWallTime, wallTime } from "../kernel/wall-time.ts";
import type { PackContext } from "./pack-context.ts";

/** Separates what is wrong from how to mend it inside the message of a pack value. */
export const MEND = " → ";

/** Polish ASCII slug, as it stands in addresses. */
export const slug = z.string({ error: `not a slug${MEND}write it in quotes` }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: `not a slug${MEND}use lower-case ASCII letters, digits and single hyphens, e.g. "rozmowa-w-domu"`,
});

/** Text without markup: not empty, no blanks at its ends, no control characters. */
export const plainText = z
  .string({ error: `not a text${MEND}write text; put it in quotes if it looks like a number` })
  .min(1, { error: `empty text${MEND}write the text, or leave the field out`, abort: true })
  .regex(/^\S(?:.*\S)?$/su, { error: `blanks at an end of the text${MEND}delete them` })
  .regex(/^[^\p{Cc}]*$/u, {
    error: `control character or line break in the text${MEND}use ">-" for text over several lines`,
  });

/** A wall-clock time: `7:00` in the pack, `07:00` in the record. */
export const localTime = z.codec(
  z
    .string({ error: `not a time${MEND}write hours and minutes, e.g. "7:00"` })
    .refine((time) => minutesOf(time) !== null, {
      error: `no such time of day${MEND}write hours and minutes from 0:00 to 24:00, e.g. "7:00"`,
    }),
  z.string(),
  { decode: (time) => wallTime(minutesOf(time) ?? 0), encode: shortWallTime },
);

/** A calendar date. */
export const localDate = z.iso.date({ error: `not a date${MEND}write year-month-day, e.g. 2026-11-23` });

/** A day of every year; 29 February is none. */
export const monthDay = z
  .string({ error: `not a day of the year${MEND}write month-day in quotes, e.g. "10-01"` })
  .refine((day) => z.iso.date().safeParse(`2025-${day}`).success, {
    error: `not a day of the year${MEND}write month-day, e.g. 10-01`,
  });

/** A Polish phone number: written in groups in the pack, E.164 in the record. */
export const phoneNumber = z.codec(
  z
    .string({ error: `not a phone number${MEND}put the number in quotes, e.g. "12 345 67 89"` })
    .refine((written) => parsePhoneNumber(written) !== null, {
      error: `no phone number of the Polish numbering plan${MEND}write nine digits, e.g. "12 345 67 89", or an emergency number`,
    }),
  z.string(),
  { decode: (written) => parsePhoneNumber(written) ?? written, encode: formatPhoneNumber },
);

/** An e-mail address. */
export const email = z.email({ error: `not an e-mail address${MEND}write e.g. biuro@example.org` });

/** An address of the web, http or https. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: `not a web address${MEND}write it whole, from https://`,
});

/** A whole number between two bounds, both inclusive. */
export function integerBetween(min: number, max: number): z.ZodType {
  const mend = `${MEND}write a whole number from ${min} to ${max}`;
  return z
    .int({ error: `not a whole number${mend}` })
    .min(min, { error: `too small${mend}` })
    .max(max, { error: `too large${mend}` });
}

/** True or false. */
export const flag = z.boolean({ error: `neither true nor false${MEND}write true or false` });

/** One word of a closed list. */
export function choiceOf(values: Readonly<Record<string, string>>): z.ZodType {
  const words = Object.values(values);
  return z.enum(words, { error: `not one of the list${MEND}use ${words.join(", ")}` });
}

function unknownRecord(context: PackContext, kind: string, written: unknown): string {
  const near = context.suggest(kind, String(written)).slice(0, 3);
  const mend = near.length > 0 ? `use ${near.join(" or ")}, or add the record` : "add the record";
  return `there is no ${kind} of this slug${MEND}${mend}`;
}

/** Another record: its slug in the pack, its id in the record. */
export function referenceTo(kind: string, context: PackContext): z.ZodType {
  const known = z
    .string({ error: `not a slug${MEND}write the slug of one record of the kind ${kind}` })
    .refine((written) => context.knows(kind, written), { error: (issue) => unknownRecord(context, kind, issue.input) });
  return z.codec(known, z.string(), { decode: (written) => idOf(kind, written), encode: (id) => context.slugOf(id) });
}

/** Several values in their order, none twice; nothing written means none, where none is allowed. */
export function listOf(item: z.ZodType, atLeastOne = false): z.ZodType {
  const list = z
    .array(item, { error: `not a list${MEND}start each item on its own line with "- "` })
    .refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, {
      error: `the same item twice${MEND}delete one`,
    });
  return atLeastOne ? list.min(1, { error: `an empty list${MEND}write at least one item` }) : list.default([]);
}
