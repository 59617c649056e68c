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

/** Gives what says a state in a sentence, with times of Warsaw in the language of the page. */
export function openSentences(words: OpenWords, language: string): (found: OpenNow, now: number) => string {
  const formatOf = (parts: Intl.DateTimeFormatOptions): ((minute: number) => string) => {
    const { format } = new Intl.DateTimeFormat(language, { ...parts, timeZone: ZONE });
    return (minute) => format(minute * 60_000);
  };
  const [dateOf, dayOf] = [formatOf({ dateStyle: "short" }), formatOf({ weekday: "long" })];
  const timeOf = formatOf({ hour: "numeric", minute: "2-digit", hourCycle: "h23" });
  const [open, today, tomorrow, later, unknown] = words;
  return (found, now) => {
    if (found.state === "unknown") return unknown;
    const minute = found.state === "closed" ? found.from : found.until;
    const days = [now, now + DAY].map(dateOf).indexOf(dateOf(minute));
    const sentence = found.state === "open" ? open : ([today, tomorrow][days] ?? later);
    return sentence.replace("%", timeOf(minute).replace(/^0/, "")).replace("#", dayOf(minute));
  };
}
