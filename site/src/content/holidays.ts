// SPDX-License-Identifier: EUPL-1.2

import { HolidaysDocument } from "@okienko/schema/documents";
import { query } from "./client.ts";

/** Asks for the public holidays of some years, as `YYYY-MM-DD`. */
export async function loadHolidays(years: readonly number[]): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(years.map((year) => query(HolidaysDocument, { year })));
  return new Set(answers.flatMap(({ polishHolidays }) => polishHolidays.map(({ on }) => on)));
}
