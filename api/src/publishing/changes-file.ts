// SPDX-License-Identifier: EUPL-1.2

import { canonicalJson } from "../kernel/canonical-json.ts";
import type { ChangeHistory } from "../store/change-history.ts";

/** Version of the shape of `changes.json`. */
const FORMAT = 1;

/** `changes.json`: equal histories give equal bytes. */
export function printChanges({ releases, records }: ChangeHistory): string {
  return canonicalJson({ format: FORMAT, releases, records });
}

/**
 * The history of a `changes.json` that `printChanges` made.
 * @throws RangeError where another version made it in another shape
 */
export function parseChanges(text: string): ChangeHistory {
  const { format, releases, records } = JSON.parse(text) as ChangeHistory & { readonly format: number };
  if (format !== FORMAT) throw new RangeError(`changes.json has the format ${format}; this version reads ${FORMAT}`);
  return { releases, records };
}
