// SPDX-License-Identifier: EUPL-1.2

/** What a calendar calls the clock of Poland. */
export const WARSAW = "Europe/Warsaw";

/** The clock of Poland as all of the European Union has kept it since 1996, for readers that do not know its name. */
export const warsawZone: readonly string[] = [
  "BEGIN:VTIMEZONE",
  `TZID:${WARSAW}`,
  "BEGIN:STANDARD",
  "TZNAME:CET",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "TZNAME:CEST",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "DTSTART:19970330T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
];
