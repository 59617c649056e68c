// SPDX-License-Identifier: EUPL-1.2

import type { CalendarEventView } from "../../content/calendar.view.ts";
import { calendarWords as words } from "../../i18n/calendar-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { escapedPart } from "../content-line.ts";
import { withPlainSpaces } from "../plain-spaces.ts";
import { recurrenceLines } from "./recurrence-lines.ts";

const { paths, roomText } = sayAt({ pathname: "/" });

/** What must stand in its place although no record has a date; a clock would make each build differ from the last. */
const UNDATED = "1970-01-01";

/** The midnight with which a day begins, `20261123T000000Z`, for no source tells the hour. */
export function dayStamp(day: string | null): string {
  return `${(day ?? UNDATED).replaceAll("-", "")}T000000Z`;
}

function wayText({ access, isUnconfirmed }: CalendarEventView): readonly string[] {
  if (access === "PHONE_ONLY") return [words.phoneOnly, ...(isUnconfirmed ? [words.unconfirmedByPhone] : [])];
  const unconfirmed = isUnconfirmed ? [words.unconfirmed] : [];
  return access === "IN_THE_FIELD" ? [words.inTheField, ...unconfirmed] : unconfirmed;
}

function description(event: CalendarEventView): string {
  const { hoursText, areHolidaysUnknown, phones } = event;
  const lines = [
    words.byPlan.replace("%", () => withPlainSpaces(hoursText)),
    ...wayText(event),
    ...(areHolidaysUnknown ? [words.holidaysUnknown] : []),
    ...(phones.length === 0 ? [] : [words.phone.replace("%", () => phones.join(", "))]),
  ];
  return lines.join("\n");
}

/** Where to come to; none where help comes to people or a call is enough. */
function location({ access, place, room }: CalendarEventView): string | null {
  if (place === null || access === "PHONE_ONLY" || access === "IN_THE_FIELD") return null;
  const city = place.postalCode === null ? place.city : `${place.postalCode} ${place.city}`;
  return [place.name, place.street, ...(room === null ? [] : [withPlainSpaces(roomText(room))]), city].join(", ");
}

/** An event as lines; it does not make a person busy, for hours are when others are there. */
export function eventLines(event: CalendarEventView, publicUrl: string | null): readonly string[] {
  const where = location(event);
  return [
    "BEGIN:VEVENT",
    `UID:${escapedPart(event.uid)}`,
    `DTSTAMP:${dayStamp(event.newestOn)}`,
    ...recurrenceLines(event.recurrence),
    `SUMMARY:${escapedPart(event.offerName)}`,
    ...(where === null ? [] : [`LOCATION:${escapedPart(where)}`]),
    `DESCRIPTION:${escapedPart(description(event))}`,
    `STATUS:${event.isUnconfirmed ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    ...(publicUrl === null ? [] : [`URL:${publicUrl}${paths.offer(event.offerSlug)}`]),
    "END:VEVENT",
  ];
}
