// SPDX-License-Identifier: EUPL-1.2

import { canonicalJson } from "../kernel/canonical-json.ts";
import type { PlainRecord } from "../persistence/plain-record.ts";
import type { RecordsByKind } from "../store/content-store.ts";
import type { PlainContent } from "../workspace/approved-records.ts";

interface ContentFile {
  readonly format: number;
  readonly records: Readonly<Record<string, readonly PlainRecord[]>>;
}

/** Version of the shape of `content.json`. */
const FORMAT = 1;

/** `content.json`: equal content gives equal bytes, whatever database it comes from. */
export function printContent(content: PlainContent): string {
  return canonicalJson({ format: FORMAT, records: content });
}

/**
 * The records of a `content.json` that `printContent` made.
 * @throws RangeError where another version made it in another shape
 */
export function parseContent(text: string): RecordsByKind {
  const { format, records } = JSON.parse(text) as ContentFile;
  if (format !== FORMAT) throw new RangeError(`content.json has the format ${format}; this version reads ${FORMAT}`);
  const withKind = Object.entries(records).map(([kind, list]) => [kind, list.map((record) => ({ kind, ...record }))]);
  return Object.fromEntries(withKind) as RecordsByKind;
}
