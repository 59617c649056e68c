// SPDX-License-Identifier: EUPL-1.2

import { type CitedRecord, Verification } from "./cited-record.ts";
import { DueReason } from "./due-verification.type.ts";

/** Why a record should be looked at again on a day (`YYYY-MM-DD`); null where it need not be. */
export function dueReasonOf(record: CitedRecord, on: string): DueReason | null {
  if (record.validUntil !== null && record.validUntil < on) return DueReason.EXPIRED;
  if (record.verification === Verification.UNCONFIRMED) return DueReason.UNCONFIRMED;
  return record.verifiedOn === null ? DueReason.NEVER_VERIFIED : null;
}
