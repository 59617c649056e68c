// SPDX-License-Identifier: EUPL-1.2

import type { FacadeRow, FacadeView } from "../../content/facade.view.ts";
import type { WeekdayView } from "../../content/week.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { timeText } from "../../i18n/phrases.ts";
import type { Say } from "../../i18n/say.ts";
import type { WeekTable } from "./door.view.ts";

type Cell = WeekTable["rows"][number]["hours"][number];

function timesOf({ opensAt, closesAt, passesMidnight }: FacadeRow): string {
  if (opensAt === null || closesAt === null) return documentWords.askHours;
  const times = `${timeText(opensAt)}–${timeText(closesAt)}`;
  return passesMidnight ? `${times} ${documentWords.nextDay}` : times;
}

function cellOf(day: WeekdayView, { days, rows, daysInWords }: FacadeView): Cell {
  const at = days.indexOf(day);
  const told = rows.filter(({ panes }) => (panes[at] ?? "CLOSED") !== "CLOSED");
  if (told.length === 0) {
    const isInWords = daysInWords.includes(day);
    return isInWords
      ? { text: documentWords.seeBelow, state: "UNKNOWN" }
      : { text: documentWords.closed, state: "CLOSED" };
  }
  const isKnown = told.every(({ panes }) => panes[at] === "OPEN");
  return { text: told.map(timesOf).join(", "), state: isKnown ? "OPEN" : "UNKNOWN" };
}

/** The weeks of one purpose side by side; null where none can be drawn. */
export function weekTable(facades: readonly FacadeView[], { words, periodText }: Say): WeekTable | null {
  const longest = facades.toSorted((a, b) => b.days.length - a.days.length)[0];
  if (longest === undefined) return null;
  return {
    dayTitle: words.day,
    periods: facades.map((facade) => periodText(facade) ?? documentWords.hours),
    rows: longest.days.map((day) => ({
      day: words.weekdays[day],
      hours: facades.map((facade) => cellOf(day, facade)),
    })),
  };
}
