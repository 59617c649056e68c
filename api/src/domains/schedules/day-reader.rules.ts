// SPDX-License-Identifier: EUPL-1.2

import { readDate } from "./date-reader.rules.ts";
import { type HoursCursor, HoursSlip } from "./hours-cursor.ts";
import { DAY_WORDS, EACH_WORDS, LIST_MARKS, ORDINAL_WORDS, RANGE_MARKS } from "./hours-vocabulary.ts";
import { WEEKDAYS, type Weekday } from "./schedule.type.ts";
import type { SlotRecurrence } from "./slot-days.rules.ts";

/** Days of one part of a list: "od pn do pt", "drugi wtorek". */
interface DayTerm {
  readonly days: readonly Weekday[];
  readonly nthInMonth: number | null;
}

const NTH_MEND = "write e.g. w każdy drugi wtorek miesiąca, or co 2 tygodnie od 5 stycznia 2026, we wtorek";

/** The ordinal that a token says, "drugi" or "2." before a day; null where it says none. */
function ordinalAt(cursor: HoursCursor, ahead: number): { readonly nth: number; readonly length: number } | null {
  const token = cursor.peek(ahead);
  const word = ORDINAL_WORDS.get(token.text);
  if (word !== undefined) return { nth: word, length: 1 };
  const isNumeral = /^[1-5]$/.test(token.text) && cursor.peek(ahead + 1).text === ".";
  return isNumeral ? { nth: Number(token.text), length: 2 } : null;
}

/** How many words stand here that introduce a day and say nothing: "w", "we", "każdy". */
function introductionAt(cursor: HoursCursor, ahead: number): number {
  const preposition = ["w", "we"].includes(cursor.peek(ahead).text) ? 1 : 0;
  return preposition + (EACH_WORDS.has(cursor.peek(ahead + preposition).text) ? 1 : 0);
}

/** Whether days begin here. */
function startsDays(cursor: HoursCursor, ahead = 0): boolean {
  if (cursor.peek(ahead).text === "codziennie") return true;
  if (cursor.peek(ahead).text === "od") return DAY_WORDS.has(cursor.peek(ahead + 1).text);
  const start = ahead + introductionAt(cursor, ahead);
  const ordinal = ordinalAt(cursor, start);
  if (ordinal === null) return DAY_WORDS.has(cursor.peek(start).text);
  return cursor.peek(start).kind === "word" || DAY_WORDS.has(cursor.peek(start + ordinal.length).text);
}

/** Whether a group of days begins here, be they of each week or of every few. */
export function startsGroup(cursor: HoursCursor): boolean {
  return startsDays(cursor) || (cursor.reads("co") && !cursor.reads("co", "roku"));
}

function readDay(cursor: HoursCursor): Weekday {
  const token = cursor.next();
  const day = DAY_WORDS.get(token.text);
  if (day) return day;
  throw new HoursSlip(
    token,
    `${cursor.written(token)} where a day of the week should be`,
    "write e.g. pn, wtorek, w każdą środę",
  );
}

/** Days from one to another; a week has no end, so that "sb-pn" is Saturday to Monday. */
function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  const isIn = (day: number): boolean => (from <= to ? from <= day && day <= to : from <= day || day <= to);
  return WEEKDAYS.filter((_, day) => isIn(day));
}

function readOrdinals(cursor: HoursCursor): readonly number[] {
  const found: number[] = [];
  for (let ordinal = ordinalAt(cursor, 0); ordinal !== null; ordinal = ordinalAt(cursor, 0)) {
    for (let passed = 0; passed < ordinal.length; passed += 1) cursor.next();
    found.push(ordinal.nth);
    const skipped = 1 + introductionAt(cursor, 1);
    if (LIST_MARKS.has(cursor.peek().text) && ordinalAt(cursor, skipped) !== null) {
      for (let passed = 0; passed < skipped; passed += 1) cursor.next();
    }
  }
  return found;
}

function readTerms(cursor: HoursCursor): readonly DayTerm[] {
  if (cursor.take("codziennie")) return [{ days: WEEKDAYS, nthInMonth: null }];
  const saysFrom = cursor.take("od");
  for (let words = introductionAt(cursor, 0); words > 0; words -= 1) cursor.next();
  const ordinals = readOrdinals(cursor);
  const first = readDay(cursor);
  if (ordinals.length > 0) return ordinals.map((nthInMonth) => ({ days: [first], nthInMonth }));
  const isRange = RANGE_MARKS.has(cursor.peek().text) && DAY_WORDS.has(cursor.peek(1).text);
  if (isRange) cursor.next();
  if (saysFrom && !isRange) {
    const token = cursor.peek();
    throw new HoursSlip(token, `${cursor.written(token)} where "do" and a day should follow`, "write e.g. od pn do pt");
  }
  return [{ days: isRange ? daysBetween(first, readDay(cursor)) : [first], nthInMonth: null }];
}

function takeOfMonth(cursor: HoursCursor): boolean {
  return cursor.take("miesiaca") || cursor.take("kazdego", "miesiaca") || cursor.take("w", "miesiacu");
}

function readList(cursor: HoursCursor): readonly DayTerm[] {
  const first = cursor.peek();
  const terms = [...readTerms(cursor)];
  let saysOfMonth = takeOfMonth(cursor);
  while (LIST_MARKS.has(cursor.peek().text) && startsDays(cursor, 1)) {
    cursor.next();
    terms.push(...readTerms(cursor));
    saysOfMonth = takeOfMonth(cursor) || saysOfMonth;
  }
  const hasOrdinal = terms.some(({ nthInMonth }) => nthInMonth !== null);
  if (hasOrdinal === saysOfMonth) return terms;
  const place = cursor.placeFrom(first);
  throw new HoursSlip(place, `it is not clear which days ${cursor.written(place)} are`, NTH_MEND);
}

/** "co 2 tygodnie od 5 stycznia 2026,"; null for every week. */
function readEveryWeeks(cursor: HoursCursor): Pick<SlotRecurrence, "everyWeeks" | "anchorOn"> {
  const first = cursor.peek();
  const everyWeek = { everyWeeks: null, anchorOn: null };
  if (!cursor.take("co") || cursor.take("tydzien")) return everyWeek;
  const token = cursor.next();
  const count = ORDINAL_WORDS.get(token.text) ?? Number(token.text);
  const saysWeeks = cursor.take("tygodnie") || cursor.take("tygodni") || cursor.take("tydzien");
  if (!saysWeeks || !Number.isInteger(count) || count < 1 || count > 52) {
    const place = cursor.placeFrom(first);
    throw new HoursSlip(place, `it is not clear how often ${cursor.written(place)} is`, NTH_MEND);
  }
  if (count === 1) return everyWeek;
  if (!cursor.take("od")) {
    const place = cursor.placeFrom(first);
    throw new HoursSlip(place, `every ${count} weeks, counted from no date`, "add e.g. od 5 stycznia 2026");
  }
  const anchorOn = readDate(cursor);
  cursor.take(",");
  return { everyWeeks: count, anchorOn };
}

/** Days of a group, one recurrence for each nth weekday of the month that it names. */
export function readRecurrences(cursor: HoursCursor): readonly SlotRecurrence[] {
  const weeks = readEveryWeeks(cursor);
  const first = cursor.peek();
  const byNth = Map.groupBy(readList(cursor), ({ nthInMonth }) => nthInMonth);
  if (weeks.everyWeeks !== null && [...byNth.keys()].some((nth) => nth !== null)) {
    throw new HoursSlip(cursor.placeFrom(first), "every few weeks and a week of the month at once", NTH_MEND);
  }
  return [...byNth].map(([nthInMonth, terms]) => {
    const days = new Set(terms.flatMap((term) => term.days));
    return { ...weeks, byDay: WEEKDAYS.filter((day) => days.has(day)), nthInMonth };
  });
}
