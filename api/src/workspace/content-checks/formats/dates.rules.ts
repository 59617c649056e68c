// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../../persistence/pack-schema.ts";
import type { BaseRecord } from "../../../persistence/record.ts";

/** Fields that bound a time, both inclusive; rules of single kinds of record hold the others. */
const BOUNDS: readonly (readonly [from: string, to: string])[] = [
  ["asOfFrom", "asOfTo"],
  ["verifiedOn", "validUntil"],
];

/** Day before which nothing of what is told here was published. */
const EARLIEST_PUBLICATION = "1990-01-01";

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Days of a record that cannot be: an end before its beginning, a publication before there was a web to read it on. */
export function dateViolations(record: BaseRecord): readonly Violation[] {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const bounds = BOUNDS.filter(([from, to]) => {
    const [first, last] = [values[from], values[to]];
    return isText(first) && isText(last) && last < first;
  }).map(([from, to]) => ({ path: [to], message: `before ${from}`, mend: `mend ${from} or ${to}` }));
  const published = values["publishedOn"];
  const isTooEarly = isText(published) && published < EARLIEST_PUBLICATION;
  const tooEarly = { path: ["publishedOn"], message: "before 1990", mend: "mend the year" };
  return isTooEarly ? [...bounds, tooEarly] : bounds;
}
