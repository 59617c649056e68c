// SPDX-License-Identifier: EUPL-1.2

import type { CostView } from "../content/offer.view.ts";
import type { Say } from "./say.ts";

/** What help costs, without the note: `odpłatnie, 12,50 zł`; that nobody knows where no source says. */
export function costText(cost: CostView | null, { words, locale }: Say): string {
  if (cost === null) return words.offer.noData;
  const zloty = { style: "currency", currency: "PLN" } as const;
  const amount = cost.amountGrosze === null ? null : (cost.amountGrosze / 100).toLocaleString(locale.intlTag, zloty);
  return [words.offer.costs[cost.costType], amount].filter((part) => part !== null).join(", ");
}
