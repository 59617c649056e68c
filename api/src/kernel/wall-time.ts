// SPDX-License-Identifier: EUPL-1.2

/** Minutes in a day; as a closing time, midnight at the end of the day. */
export const MINUTES_PER_DAY = 1440;

/** Minutes after local midnight (Europe/Warsaw) of `H:mm` or `HH:mm`, 0–1440; null where it is no time of day. */
export function minutesOf(time: string): number | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= MINUTES_PER_DAY ? total : null;
}

/** `07:00` as it stands in records; 1440 is `24:00`. */
export function wallTime(minutes: number): string {
  const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
  return `${hours}:${String(minutes % 60).padStart(2, "0")}`;
}

/** `7:00` as Polish writes it. */
export function shortWallTime(time: string): string {
  return time.replace(/^0(\d)/, "$1");
}
