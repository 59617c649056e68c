// SPDX-License-Identifier: EUPL-1.2

import { LegalAct } from "../../../domains/documents/legal-act.entity.ts";
import { OrganizationIdentifier } from "../../../domains/organization/organization-identifier.entity.ts";
import { Location } from "../../../domains/places/location.entity.ts";
import type { Violation } from "../../../persistence/pack-schema.ts";
import type { BaseRecord } from "../../../persistence/record.ts";
import { addressViolations } from "./address.rules.ts";
import { dateViolations } from "./dates.rules.ts";
import { identifierViolations } from "./identifier.rules.ts";
import { legalActNumberViolations } from "./legal-act-number.rules.ts";

/** What is wrong with the form of a record's data: numbers of acts, addresses, identifiers, days. */
export function formatViolations(record: BaseRecord): readonly Violation[] {
  const ofDates = dateViolations(record);
  if (record instanceof LegalAct) return [...legalActNumberViolations(record), ...ofDates];
  if (record instanceof Location) return [...addressViolations(record), ...ofDates];
  if (record instanceof OrganizationIdentifier) return [...identifierViolations(record), ...ofDates];
  return ofDates;
}
