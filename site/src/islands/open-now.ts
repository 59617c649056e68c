// SPDX-License-Identifier: EUPL-1.2

/** Whether someone is there by the hours stated, and until or from when, in minutes since the epoch. */
export type OpenNow =
  | { readonly state: "open" | "unknown"; readonly until: number }
  | { readonly state: "closed"; readonly from: number };

/**
 * What holds at a minute since the epoch, by stretches written as `start-end` in minutes since the epoch, base 36, with
 * `?` after those in which it is unknown; null after the last of them, when only the written hours tell.
 */
export function openNow(code: string, now: number): OpenNow | null {
  for (const stretch of code.split(" ")) {
    const [from = 0, until = 0] = stretch.split("-").map((minute) => Number.parseInt(minute, 36));
    if (now >= until) continue;
    if (now >= from) return { state: stretch.endsWith("?") ? "unknown" : "open", until };
    if (!stretch.endsWith("?")) return { state: "closed", from };
  }
  return null;
}

/** Sentences with `%` in place of the time and `#` in place of the weekday, in this order. */
export type OpenWords = readonly [open: string, today: string, tomorrow: string, later: string, unknown: string];

const ZONE = "Europe/Warsaw";
const DAY = 1440;

/** The sentence of a state, with times of Warsaw in the language of the page. */
export function openSentence(found: OpenNow, now: number, words: OpenWords, language: string): string {
  const format = (minute: number, parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: ZONE }).format(minute * 60_000);
  const dateOf = (minute: number): string => format(minute, { dateStyle: "short" });
  const [open, today, tomorrow, later, unknown] = words;
  if (found.state === "unknown") return unknown;
  const minute = found.state === "closed" ? found.from : found.until;
  const days = [now, now + DAY].map(dateOf).indexOf(dateOf(minute));
  const sentence = found.state === "open" ? open : ([today, tomorrow][days] ?? later);
  const time = format(minute, { hour: "numeric", minute: "2-digit", hourCycle: "h23" });
  return sentence.replace("%", time.replace(/^0/, "")).replace("#", format(minute, { weekday: "long" }));
}
