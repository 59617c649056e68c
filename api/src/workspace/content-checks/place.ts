// SPDX-License-Identifier: EUPL-1.2

import { type BaseRecord, type RecordClass, recordKindOf } from "../../persistence/record.ts";

/** Where something stands, as the problems of a pack tell it: `offers[streetworker].scopeItems[0]`. */
export function placeOf(record: BaseRecord, path: readonly (string | number)[]): string {
  const { plural } = recordKindOf(record.constructor as RecordClass);
  const fields = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `${plural}[${record.slug}]${fields}`;
}
