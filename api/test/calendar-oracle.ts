// SPDX-License-Identifier: EUPL-1.2

import ICAL from "ical.js";

/** A stretch of time in which something is open: two ISO 8601 instants in UTC, the second exclusive. */
export type OpenStretch = readonly [from: string, to: string];

/** The stretches in order, those that meet or overlap joined, cut at the bounds. */
export function joinedStretches(stretches: readonly OpenStretch[], from: string, to: string): readonly OpenStretch[] {
  const joined: OpenStretch[] = [];
  for (const [start, end] of stretches.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [opens, closes] = [start > from ? start : from, end < to ? end : to];
    if (opens >= closes) continue;
    const last = joined.at(-1);
    if (!last || last[1] < opens) joined.push([opens, closes]);
    else if (last[1] < closes) joined[joined.length - 1] = [last[0], closes];
  }
  return joined;
}

function instantOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString();
}

function occurrencesOf(component: ICAL.Component, until: string): readonly OpenStretch[] {
  const event = new ICAL.Event(component);
  const iterator = event.iterator();
  const found: OpenStretch[] = [];
  for (let next = iterator.next(); next && instantOf(next) < until; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    found.push([instantOf(startDate), instantOf(endDate)]);
  }
  return found;
}

/** When a calendar says that something is open, as ical.js reads it, by the zone that the file itself brings. */
export function calendarStretches(text: string, from: string, to: string): readonly OpenStretch[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent("vtimezone");
  ICAL.TimezoneService.reset();
  if (zone) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").flatMap((event) => occurrencesOf(event, to));
  return joinedStretches(events, from, to);
}
