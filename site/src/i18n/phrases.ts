// SPDX-License-Identifier: EUPL-1.2

import type { RoomView } from "../content/place.view.ts";
import type { WeekTime } from "../content/week.view.ts";
import { typeset } from "./typography.ts";
import { words } from "./words.ts";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"] as const;

/** The storey in words: `parter`, `II piętro`; below the ground `poziom −1`. */
export function floorText(floor: number): string {
  if (floor === 0) return words.groundFloor;
  const numeral = ROMAN[floor] ?? String(floor).replace("-", "−");
  return typeset(floor < 0 ? `${words.level} ${numeral}` : `${numeral} ${words.floor}`);
}

/** The room in words: `pokój 1.14, I piętro`; nothing of the floor where no source states it. */
export function roomText({ kind, number, floor }: RoomView): string {
  const room = `${words.rooms[kind]} ${number}`;
  return typeset(floor === null ? room : `${room}, ${floorText(floor)}`);
}

/** A wall-clock time without the leading zero: `7:00`. */
export function timeText(time: string): string {
  return time.replace(/^0(?=\d:)/, "");
}

/** A day of the year from `MM-DD`: `1 października`. */
export function dayOfYearText(monthDay: string): string {
  return dateText(`2000-${monthDay}`, { day: "numeric", month: "long" });
}

/** The season in words: `od 1 października do 31 marca`. */
export function seasonText({ from, to }: NonNullable<WeekTime["season"]>): string {
  return typeset(`${words.from} ${dayOfYearText(from)} ${words.to} ${dayOfYearText(to)}`);
}

/** A date from `YYYY-MM-DD`: `31 marca 2023 r.` */
export function dayText(date: string): string {
  return typeset(`${dateText(date, { day: "numeric", month: "long", year: "numeric" })} r.`);
}

function dateText(date: string, parts: Intl.DateTimeFormatOptions): string {
  return typeset(new Intl.DateTimeFormat("pl", { ...parts, timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`)));
}

type PluralForms = { readonly one: string; readonly few: string; readonly many: string };

/** The number with its noun in the right form: `1 miejsce`, `2 miejsca`, `22 miejsca`, `12 miejsc`. */
export function counted(count: number, forms: PluralForms): string {
  const category = new Intl.PluralRules("pl").select(count);
  return typeset(`${count} ${category === "one" || category === "few" ? forms[category] : forms.many}`);
}
