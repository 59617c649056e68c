// SPDX-License-Identifier: EUPL-1.2

import { readPack } from "../workspace/pack/read-pack.ts";
import { say, sayJson } from "./terminal.ts";

/** Reads a content pack and tells every problem of it; changes nothing. */
export async function checkPack(folder: string, asJson: boolean): Promise<void> {
  const records = await readPack(folder);
  const counts = Object.fromEntries(
    [...Map.groupBy(records, (record) => record.kind)].map(([kind, list]) => [kind, list.length]),
  );
  if (asJson) sayJson({ folder, recordCount: records.length, counts, problems: [] });
  else say(`${folder}: ${records.length} records, no problems.`);
}
