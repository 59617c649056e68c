// SPDX-License-Identifier: EUPL-1.2

import type { Notice } from "./notice.entity.ts";

/** Whether a notice holds on a day (`YYYY-MM-DD`). */
export function holdsOn({ validFrom, validTo }: Notice, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}
