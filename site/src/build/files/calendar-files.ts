// SPDX-License-Identifier: EUPL-1.2

import type { CalendarView } from "../../content/calendar.view.ts";
import { loadCalendars } from "../../content/calendars.ts";
import { calendarFile } from "../../documents/icalendar/calendar-file.ts";
import { newestOf } from "../../kernel/newest-day.ts";
import { FileMakerError } from "./file-maker-error.ts";
import type { FileMaker, FilesOrder, MadeFile } from "./made-file.ts";

/** Variants keep an offer and a place of one slug apart. */
const VARIANTS: Readonly<Record<CalendarView["kind"], string>> = { OFFER: "", PLACE: ".miejsce", GROUP: ".grupa" };

function made(calendar: CalendarView, { publicUrl }: FilesOrder): MadeFile {
  const path = `/pliki/${calendar.slug}${VARIANTS[calendar.kind]}.ics`;
  try {
    const newestOn = newestOf(calendar.events.map((event) => event.newestOn));
    const content = calendarFile(calendar, path, publicUrl);
    return { path, mediaType: "text/calendar", newestOn, content };
  } catch (cause) {
    throw new FileMakerError(`The calendar of ${calendar.kind} ${calendar.slug} could not be made.`, { cause });
  }
}

/** Calendars of offers, places and groups. */
export const calendarFiles: FileMaker = async (order) =>
  (await loadCalendars(order.today)).map((calendar) => made(calendar, order));
