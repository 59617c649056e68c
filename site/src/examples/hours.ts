// SPDX-License-Identifier: EUPL-1.2
// Hours of Przykładowo, a town that does not exist, worded as the API words them.

import { hoursGroups } from "../content/hours.ts";
import type { HoursGroup } from "../content/hours.view.ts";
import { anHours, aSlot } from "../content/record.examples.ts";

const WORKDAYS = "MO TU WE TH FR";
const ALL_DAYS = `${WORKDAYS} SA SU`;

/** The office works on workdays, and is closed between Christmas and New Year. */
export const officeHours: readonly HoursGroup[] = hoursGroups([
  anHours({
    purpose: "OFFICE",
    slots: [aSlot(WORKDAYS, "07:30", "15:30")],
    text: { text: "od poniedziałku do piątku 7:30–15:30" },
    exceptionTexts: [{ text: "od 24 do 28 grudnia 2026 nieczynne (Przerwa świąteczna)" }],
    holidayPolicy: "CLOSED",
  }),
]);

/** A talk on Thursdays; no source says what holds on a public holiday. */
export const talkHours: readonly HoursGroup[] = hoursGroups([anHours()]);

/** Two stretches in a day, with a gap between them. */
export const splitHours: readonly HoursGroup[] = hoursGroups([
  anHours({
    slots: [aSlot("MO WE", "07:30", "09:00"), aSlot("MO TU WE", "14:00", "15:00")],
    text: {
      text: "w każdy poniedziałek i każdą środę 7:30–9:00 i 14:00–15:00, w każdy wtorek 14:00–15:00",
    },
  }),
]);

/** A night's rest in two seasons, each past midnight. */
export const nightHours: readonly HoursGroup[] = hoursGroups([
  anHours({
    purpose: "OVERNIGHT",
    slots: [aSlot(ALL_DAYS, "18:00", "08:00", true)],
    season: { from: "10-15", to: "04-15" },
    text: { text: "od 15 października do 15 kwietnia: codziennie 18:00–8:00 następnego dnia, także w święta" },
    holidayPolicy: "OPEN",
  }),
  anHours({
    purpose: "OVERNIGHT",
    slots: [aSlot(ALL_DAYS, "20:00", "07:00", true)],
    season: { from: "04-16", to: "10-14" },
    text: { text: "od 16 kwietnia do 14 października: codziennie 20:00–7:00 następnego dnia, także w święta" },
    holidayPolicy: "OPEN",
  }),
]);

/** Days without hours, and hours that nobody has confirmed. */
export const doubtfulHours: readonly HoursGroup[] = hoursGroups([
  anHours({
    purpose: "OUTREACH",
    slots: [aSlot("TU FR", null, null)],
    text: { text: "w terenie, w każdy wtorek i piątek, nie podano godzin" },
  }),
  anHours({
    slots: [aSlot("SA", "10:00", "12:00")],
    text: { text: "w każdą sobotę 10:00–12:00" },
    verification: "UNCONFIRMED",
  }),
]);

/** Nothing but that one has to agree on a time. */
export const agreedHours: readonly HoursGroup[] = hoursGroups([
  anHours({ access: "BY_APPOINTMENT", slots: [], text: { text: "po umówieniu" } }),
]);

/** The night's rest as easy text tells it, a sentence a line. */
export const easyHours: readonly HoursGroup[] = hoursGroups([
  anHours({
    purpose: "OVERNIGHT",
    slots: [aSlot(ALL_DAYS, "18:00", "08:00", true)],
    text: { text: "Jest czynne codziennie.\nOd 18:00 do 8:00 następnego dnia." },
    holidayPolicy: "OPEN",
  }),
]);
