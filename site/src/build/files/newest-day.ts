// SPDX-License-Identifier: EUPL-1.2

import type { DatedRecord } from "../../content/open-records.view.ts";

/** The newest day on which one of the records was confirmed, or that their sources speak of; null where none says. */
export function newestDay(records: readonly DatedRecord[]): string | null {
  const days = records.flatMap(({ verifiedOn, citations }) => [
    verifiedOn,
    ...citations.map((one) => one.source.asOfTo),
  ]);
  return days.filter((day) => day !== null).reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}
