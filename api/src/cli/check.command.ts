// SPDX-License-Identifier: EUPL-1.2

import { checkReport, describeReport } from "../workspace/content-checks/check-report.ts";
import { describeIndicators, indicatorReport } from "../workspace/content-checks/indicator-report.ts";
import { readPack } from "../workspace/pack/read-pack.ts";
import { say, sayJson } from "./terminal.ts";

/** Reads a content pack and tells every problem of it, or what there is in it; changes nothing. */
export async function checkPack(folder: string, asJson: boolean): Promise<void> {
  const records = await readPack(folder);
  const report = checkReport(records);
  const indicators = indicatorReport(records);
  if (asJson) {
    sayJson({ folder, ...report, indicators, problems: [] });
    return;
  }
  say(`${folder}: ${records.length} records, no problems.`);
  for (const line of [...describeReport(report), ...describeIndicators(indicators)]) say(line);
}
