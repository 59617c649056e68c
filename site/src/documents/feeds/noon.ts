// SPDX-License-Identifier: EUPL-1.2

/** A day as an instant: its noon, for no source tells the hour, and at noon it is the same day in all of Europe. */
export function noon(day: string): string {
  return `${day}T12:00:00Z`;
}
