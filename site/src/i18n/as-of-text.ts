// SPDX-License-Identifier: EUPL-1.2

import type { SourceView } from "../content/source.view.ts";
import type { Say } from "./say.ts";

/** The day that a document tells of, as far as it is known: `od 1 stycznia 2023 r. do 31 marca 2023 r.` */
export function asOfText(
  { asOfFrom: from, asOfTo: to }: Pick<SourceView, "asOfFrom" | "asOfTo">,
  { words, dayText }: Say,
): string {
  const { asOfOrLater, asOfAtLatest, asOfBetween, asOfUnknown } = words.offer;
  if (from === null) return to === null ? asOfUnknown : asOfAtLatest.replace("%", dayText(to));
  if (to === null) return asOfOrLater.replace("%", dayText(from));
  return from === to ? dayText(from) : asOfBetween.replace("%", dayText(from)).replace("#", dayText(to));
}
