// SPDX-License-Identifier: EUPL-1.2

import { timeText } from "./phrases.ts";

/** A time as a window has room for it: whole hours without minutes, `7`, and `7:30`. */
export function hourText(time: string): string {
  return timeText(time).replace(/:00$/, "");
}
