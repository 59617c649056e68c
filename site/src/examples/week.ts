// SPDX-License-Identifier: EUPL-1.2
// The week of Przykładowo, a town that does not exist.

import type { WeekDay, WeekEntry, WeekPane, WeekTime } from "../content/week.view.ts";
import { hall, seat, shelter } from "./places.ts";
import { text } from "./texts.ts";

const morning: WeekTime = { opensAt: "07:00", closesAt: "09:00", passesMidnight: false, season: null };

/** Afternoon hours of the whole year. */
export const afternoon: WeekTime = { opensAt: "15:00", closesAt: "18:00", passesMidnight: false, season: null };

/** A winter night, which ends on the next day. */
export const winterNight: WeekTime = {
  opensAt: "18:00",
  closesAt: "08:00",
  passesMidnight: true,
  season: { from: "10-15", to: "04-15" },
};

/** A day without hours. */
export const untimed: WeekTime = { opensAt: null, closesAt: null, passesMidnight: false, season: null };

/** Two offers in one hall. */
export const talkEntry: WeekEntry = {
  offers: [
    { slug: "rozmowa", name: text("Rozmowa") },
    { slug: "porada-prawna", name: text("Porada prawna") },
  ],
  placeName: seat.name,
  street: seat.street,
  room: hall,
};

/** An offer that has the name of its place. */
export const shelterEntry: WeekEntry = {
  offers: [{ slug: "noclegownia", name: shelter.name }],
  placeName: shelter.name,
  street: shelter.street,
  room: null,
};

/** A confirmed window with two stretches of hours. */
export const talkPane: WeekPane = { times: [morning, afternoon], entries: [talkEntry], isUnconfirmed: false };

/** A window past midnight. */
export const nightPane: WeekPane = { times: [winterNight], entries: [shelterEntry], isUnconfirmed: false };

/** A window of which only a copy tells, without hours. */
export const blindPane: WeekPane = { times: [untimed], entries: [shelterEntry, talkEntry], isUnconfirmed: true };

const days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const panes = [[talkPane], [], [talkPane, nightPane, blindPane], [nightPane], [], [blindPane], []];

/** A week with empty days, a full day and days in doubt. */
export const week: readonly WeekDay[] = days.map((day, index) => ({ day, panes: panes[index] ?? [] }));
