// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import type { BaseRecord } from "../persistence/record.ts";
import type { KindOf } from "./content-store.ts";
import type { RecordReader } from "./record-reader.ts";

/**
 * Id of the record that a filter names by its slug; null where the filter names none.
 * @throws OkienkoError BAD_USER_INPUT where there is no such record
 */
export function requireSlug<T extends BaseRecord>(
  store: RecordReader,
  kind: KindOf<T>,
  slug: string | null | undefined,
  field: string,
): string | null {
  if (slug === null || slug === undefined) return null;
  const record = store.bySlug(kind, slug);
  if (record) return record.id;
  const message = `There is no ${kind.name} of the slug "${slug.slice(0, 100)}". Ask for the list of these records to see the slugs there are.`;
  throw new OkienkoError(ErrorCode.BAD_USER_INPUT, message, { field });
}
