// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_PER_DAY, minutesOf, wallTime } from "../../kernel/wall-time.ts";
import { type HoursCursor, HoursSlip } from "./hours-cursor.ts";
import { DAY_WORDS, HOUR_WORDS, LIST_MARKS, RANGE_MARKS } from "./hours-vocabulary.ts";

/** Hours as they are written, ready for the record. */
export interface WrittenHours {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly passesMidnight: boolean;
}

const WHOLE_DAY: WrittenHours = { opensAt: "00:00", closesAt: "24:00", passesMidnight: false };
const TIME_MEND = "write a time from 0:00 to 24:00, e.g. 7, 7:30";

function isTime(cursor: HoursCursor, ahead: number): boolean {
  const token = cursor.peek(ahead);
  if (token.kind === "clock") return true;
  const isOrdinal = cursor.peek(ahead + 1).text === "." && DAY_WORDS.has(cursor.peek(ahead + 2).text);
  return token.kind === "number" && !isOrdinal;
}

/** Whether hours begin here. */
export function startsHours(cursor: HoursCursor, ahead = 0): boolean {
  const [first, second] = [cursor.peek(ahead).text, cursor.peek(ahead + 1).text];
  if (isTime(cursor, ahead) || HOUR_WORDS.has(first)) return true;
  if (first === "od") return isTime(cursor, ahead + 1) || HOUR_WORDS.has(second);
  return (first === "w" && HOUR_WORDS.has(second)) || first === "calodobowo" || (first === "cala" && second === "dobe");
}

/** Minutes after midnight of "7", "7:30", "7.30". */
function readTime(cursor: HoursCursor): number {
  cursor.takeOneOf(HOUR_WORDS);
  const first = cursor.peek();
  if (!isTime(cursor, 0)) throw new HoursSlip(first, `${cursor.written(first)} where a time should be`, TIME_MEND);
  const hour = cursor.next().text;
  const hasMinutes = cursor.reads(".") && /^\d{2}$/.test(cursor.peek(1).text);
  const minutes = hasMinutes && cursor.take(".") ? `${hour}:${cursor.next().text}` : hour;
  const time = minutesOf(minutes.includes(":") ? minutes : `${minutes}:00`);
  const place = cursor.placeFrom(first);
  if (time === null) throw new HoursSlip(place, `there is no time ${cursor.written(place)}`, TIME_MEND);
  return time;
}

function takeNextDay(cursor: HoursCursor): boolean {
  return cursor.take("nastepnego", "dnia") || cursor.take("dnia", "nastepnego");
}

function readSpan(cursor: HoursCursor): WrittenHours {
  if (cursor.take("calodobowo") || cursor.take("cala", "dobe")) return WHOLE_DAY;
  const first = cursor.peek();
  cursor.take("w");
  cursor.takeOneOf(HOUR_WORDS);
  cursor.take("od");
  const opens = readTime(cursor);
  const between = cursor.peek();
  if (!cursor.takeOneOf(RANGE_MARKS)) {
    throw new HoursSlip(
      between,
      `${cursor.written(between)} where a closing time should follow`,
      "write both, e.g. 7-9",
    );
  }
  const closes = readTime(cursor);
  const saysNextDay = takeNextDay(cursor);
  const place = cursor.placeFrom(first);
  if (opens === MINUTES_PER_DAY) throw new HoursSlip(place, "opening at 24:00", "write 0:00 and the next day");
  if (opens === closes && !saysNextDay) {
    throw new HoursSlip(place, "closing when opening", "write 0-24, or add: następnego dnia");
  }
  if (saysNextDay && closes > opens) throw new HoursSlip(place, "more than a day", "mend a time");
  return { opensAt: wallTime(opens), closesAt: wallTime(closes), passesMidnight: saysNextDay || closes < opens };
}

/** Hours of days, at least one stretch: "7-9, 14-15", "od 7:00 do 9:00 i od 14:00 do 15:00". */
export function readHours(cursor: HoursCursor): readonly WrittenHours[] {
  const hours = [readSpan(cursor)];
  while (LIST_MARKS.has(cursor.peek().text) && startsHours(cursor, 1)) {
    cursor.next();
    hours.push(readSpan(cursor));
  }
  return hours;
}
