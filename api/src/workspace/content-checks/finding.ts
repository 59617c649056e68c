// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "../../persistence/pack-schema.ts";
import type { BaseRecord } from "../../persistence/record.ts";

/** One thing that a check found in a record; where the record stands in a file, the reader of the pack knows. */
export interface Finding extends Violation {
  /** The very record that was handed in, so that the caller can find its file by identity. */
  readonly record: BaseRecord;
}
