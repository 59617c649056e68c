// SPDX-License-Identifier: EUPL-1.2

import type { CalendarView } from "../../content/calendar.view.ts";
import { calendarWords } from "../../i18n/calendar-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { contentLines, escapedPart } from "../content-line.ts";
import { eventLines } from "./event-lines.ts";
import { WARSAW, warsawZone } from "./warsaw-zone.ts";

const { paths, words } = sayAt({ pathname: "/" });

/** How often a subscriber should look whether hours have changed: once a day. */
const REFRESH = "P1D";

/** Where the page of what a calendar is of stands. */
function pageOf({ kind, slug }: CalendarView): string {
  if (kind === "OFFER") return paths.offer(slug);
  return kind === "PLACE" ? paths.location(slug) : paths.group(slug);
}

/** The calendar as iCalendar (RFC 5545, with the properties of RFC 7986 and those that older readers know instead). */
export function calendarFile(calendar: CalendarView, path: string, publicUrl: string | null): string {
  const name = escapedPart(`${calendar.name} – ${words.product}`);
  const addresses =
    publicUrl === null ? [] : [`SOURCE;VALUE=URI:${publicUrl}${path}`, `URL:${publicUrl}${pageOf(calendar)}`];
  return contentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Okienko//Okienko//PL",
    "CALSCALE:GREGORIAN",
    `UID:${calendar.id}`,
    `NAME;LANGUAGE=pl:${name}`,
    `X-WR-CALNAME:${name}`,
    `X-WR-TIMEZONE:${WARSAW}`,
    `DESCRIPTION;LANGUAGE=pl:${escapedPart(calendarWords.description)}`,
    ...addresses,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...warsawZone,
    ...calendar.events.flatMap((event) => eventLines(event, publicUrl)),
    "END:VCALENDAR",
  ]);
}
