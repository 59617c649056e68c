// SPDX-License-Identifier: EUPL-1.2

import { ContactPoint } from "../../../domains/contacts/contact-point.entity.ts";
import { PhoneType } from "../../../domains/contacts/phone.type.ts";
import type { BaseRecord } from "../../../persistence/record.ts";
import type { Finding } from "../finding.ts";

/** Numbers at which one contact point has a fax machine and another a person. */
export function faxNumberFindings(records: readonly BaseRecord[]): readonly Finding[] {
  const points = records.filter((record) => record instanceof ContactPoint);
  const faxes = new Set(
    points.flatMap(({ phones }) =>
      phones.filter((phone) => phone.phoneType === PhoneType.FAX).map((phone) => phone.number),
    ),
  );
  return points.flatMap((record) =>
    record.phones.flatMap((phone, index): readonly Finding[] =>
      phone.phoneType === PhoneType.VOICE && faxes.has(phone.number)
        ? [
            {
              record,
              path: ["phones", index],
              message: "a fax number is given as one to call",
              mend: "write phoneType: FAX, or mend the number",
            },
          ]
        : [],
    ),
  );
}
