// SPDX-License-Identifier: EUPL-1.2
// Reads hours from the Polish phrase that scheduleText writes, and from short forms: "pn-pt 7-9, 14-15; czw 15-18".

import { readPeriod, startsPeriod, type WrittenPeriod } from "./date-reader.rules.ts";
import { readRecurrences, startsGroup } from "./day-reader.rules.ts";
import { type HoursFindings, hasTimes, hoursContradictions, type PlacedSlot } from "./hours-contradictions.rules.ts";
import { HoursCursor, type HoursError, HoursSlip } from "./hours-cursor.ts";
import type { TextPlace } from "./hours-lexer.rules.ts";
import { HOURS_PHRASES, type HoursPhrase } from "./hours-vocabulary.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { readHours, startsHours } from "./time-reader.rules.ts";

/** What a text says of a schedule. A policy that it does not name is unknown. */
export type WrittenSchedule = Pick<Schedule, "slots" | "season" | "validFrom" | "validTo" | "access" | "holidayPolicy">;

/** A text as it was read. */
export interface HoursReading {
  /** Null where anything in the text is wrong. */
  readonly schedule: WrittenSchedule | null;
  /** All that is wrong, in the order of the text. */
  readonly errors: readonly HoursError[];
}

const EXAMPLE = "write e.g. pn-pt 7-9, 14-15; czw 15-18";
const SEPARATORS: ReadonlySet<string> = new Set([",", ";", ".", "i", "oraz", "(", ")"]);

/** Reads one text; what it has found so far stands in its fields. */
class HoursReader {
  readonly #cursor: HoursCursor;
  readonly #text: string;
  readonly #errors: HoursError[] = [];
  readonly #slots: PlacedSlot[] = [];
  #period: WrittenPeriod = { season: null, validFrom: null, validTo: null };
  #access: ScheduleAccess | null = null;
  #holidayPolicy: HolidayPolicy | null = null;
  #notStated: TextPlace | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#cursor = new HoursCursor(text);
  }

  read(): HoursReading {
    while (!this.#cursor.isAtEnd) this.#readPart();
    if (this.#errors.length === 0) this.#errors.push(...hoursContradictions(this.#findings()));
    return { schedule: this.#errors.length === 0 ? this.#schedule() : null, errors: this.#errors };
  }

  /** Reads the next part; one that is wrong is told and passed, up to the next semicolon. */
  #readPart(): void {
    try {
      this.#readPartOrThrow();
    } catch (thrown) {
      if (!(thrown instanceof HoursSlip)) throw thrown;
      this.#errors.push(thrown.found);
      while (!this.#cursor.isAtEnd && !this.#cursor.reads(";")) this.#cursor.next();
    }
  }

  #readPartOrThrow(): void {
    if (this.#cursor.takeOneOf(SEPARATORS)) return;
    const phrase = HOURS_PHRASES.find(({ words }) => this.#cursor.reads(...words));
    if (phrase) this.#notePhrase(phrase);
    else if (startsPeriod(this.#cursor)) this.#readPeriod();
    else if (startsGroup(this.#cursor)) this.#readGroup();
    else this.#refuse();
  }

  #refuse(): never {
    const token = this.#cursor.peek();
    const written = this.#cursor.written(token);
    if (startsHours(this.#cursor)) throw new HoursSlip(token, `hours without days at ${written}`, EXAMPLE);
    throw new HoursSlip(token, `${written} is not understood here`, EXAMPLE);
  }

  #notePhrase({ words, says }: HoursPhrase): void {
    const first = this.#cursor.peek();
    this.#cursor.take(...words);
    const place = this.#cursor.placeFrom(first);
    const isSaidTwice =
      ("access" in says && this.#access !== null) || ("holidayPolicy" in says && this.#holidayPolicy !== null);
    if (isSaidTwice)
      throw new HoursSlip(place, `${this.#cursor.written(place)} is the second of its kind`, "keep one of the two");
    if ("access" in says) this.#access = says.access;
    else if ("holidayPolicy" in says) this.#holidayPolicy = says.holidayPolicy;
    else this.#notStated = place;
  }

  #readPeriod(): void {
    const first = this.#cursor.peek();
    const isBeforeHours = this.#slots.length === 0;
    const found = readPeriod(this.#cursor);
    const isNew = Object.keys(found).every((key) => this.#period[key as keyof WrittenPeriod] === null);
    const place = this.#cursor.placeFrom(first);
    const mend = "write all dates first, e.g. od 1 października do 31 marca: codziennie 18-8";
    if (!isBeforeHours) throw new HoursSlip(place, "dates after hours", mend);
    if (!isNew)
      throw new HoursSlip(place, `${this.#cursor.written(place)} is the second of its kind`, "keep one of the two");
    this.#period = { ...this.#period, ...found };
    this.#cursor.take(":");
  }

  #readGroup(): void {
    const first = this.#cursor.peek();
    const recurrences = readRecurrences(this.#cursor);
    this.#cursor.take(":");
    const hours = startsHours(this.#cursor)
      ? readHours(this.#cursor)
      : [{ opensAt: null, closesAt: null, passesMidnight: false }];
    const place = this.#cursor.placeFrom(first);
    for (const recurrence of recurrences) {
      this.#slots.push(...hours.map((one) => ({ slot: { ...recurrence, ...one }, ...place })));
    }
  }

  #findings(): HoursFindings {
    const whole = { index: 0, length: this.#text.length };
    return { slots: this.#slots, hasAccess: this.#access !== null, notStated: this.#notStated, whole };
  }

  #schedule(): WrittenSchedule {
    const whenSilent = this.#slots.some(hasTimes) ? ScheduleAccess.OPEN_HOURS : ScheduleAccess.HOURS_UNKNOWN;
    return {
      slots: this.#slots.map(({ slot }) => slot),
      ...this.#period,
      access: this.#access ?? whenSilent,
      holidayPolicy: this.#holidayPolicy ?? HolidayPolicy.UNKNOWN,
    };
  }
}

/**
 * Reads hours from Polish text. What scheduleText writes is read back to the same slots, in the order of
 * canonicalSlots, but for a policy for holidays that the text does not name, and for exceptions, which stand apart.
 */
export function parseHours(text: string): HoursReading {
  return new HoursReader(text).read();
}
