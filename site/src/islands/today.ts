// SPDX-License-Identifier: EUPL-1.2

/** What is left of a day: its hours in words, and whether someone is there at once. */
export interface Today {
  /** `0:00–8:00, 18:00–8:00`. */
  readonly text: string;
  readonly isOpen: boolean;
}

const ZONE = "Europe/Warsaw";

// Made once: to make one takes a cheap phone longer than to use it a hundred times.
const day = new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: ZONE });
const time = new Intl.DateTimeFormat("en", { timeStyle: "short", hourCycle: "h23", timeZone: ZONE });

function dayOf(minute: number): string {
  return day.format(minute * 60_000);
}

function timeOf(minute: number): string {
  return time.format(minute * 60_000).replace(/^0/, "");
}

/**
 * The stretches that touch the day in Warsaw and have not ended at a minute since the epoch; null where there is none.
 * What began the day before is told from midnight. The code is that of `openNow`; what is unknown is left out.
 */
export function today(code: string, now: number): Today | null {
  const left = code
    .split(" ")
    .filter((stretch) => !stretch.endsWith("?"))
    .map((stretch) => stretch.split("-").map((minute) => Number.parseInt(minute, 36)))
    .map(([from = 0, until = 0]) => ({ from, until }))
    .filter(({ from, until }) => until > now && (from <= now || dayOf(from) === dayOf(now)));
  if (left.length === 0) return null;
  const begin = (from: number): string => (dayOf(from) === dayOf(now) ? timeOf(from) : "0:00");
  return {
    text: left.map(({ from, until }) => `${begin(from)}–${timeOf(until)}`).join(", "),
    isOpen: left.some(({ from }) => from <= now),
  };
}
