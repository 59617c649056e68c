// SPDX-License-Identifier: EUPL-1.2

/** What is left of a day: its hours in words, and whether someone is there at once. */
export interface Today {
  /** `7:00–9:00, 14:00–15:00`. */
  readonly text: string;
  readonly isOpen: boolean;
}

const ZONE = "Europe/Warsaw";

function dayOf(minute: number): string {
  return new Intl.DateTimeFormat("en", { dateStyle: "short", timeZone: ZONE }).format(minute * 60_000);
}

function timeOf(minute: number): string {
  const parts = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE } as const;
  return new Intl.DateTimeFormat("en", parts).format(minute * 60_000).replace(/^0/, "");
}

/**
 * The stretches that touch the day in Warsaw and have not ended at a minute since the epoch; null where there is none.
 * The code is that of `openNow`; what is unknown is left out.
 */
export function today(code: string, now: number): Today | null {
  const left = code
    .split(" ")
    .filter((stretch) => !stretch.endsWith("?"))
    .map((stretch) => stretch.split("-").map((minute) => Number.parseInt(minute, 36)))
    .map(([from = 0, until = 0]) => ({ from, until }))
    .filter(({ from, until }) => until > now && (from <= now || dayOf(from) === dayOf(now)));
  if (left.length === 0) return null;
  return {
    text: left.map(({ from, until }) => `${timeOf(from)}–${timeOf(until)}`).join(", "),
    isOpen: left.some(({ from }) => from <= now),
  };
}
