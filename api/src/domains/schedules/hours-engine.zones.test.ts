// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Prints what the engine says of every sample schedule, and what the clock of the process says. */
const PROGRAM = `
  import "reflect-metadata";
  import { createHash } from "node:crypto";
  import { openingsOfSchedules, stateOfSchedules } from ${JSON.stringify(at("./combined-hours.rules.ts"))};
  import { openingHours } from ${JSON.stringify(at("./opening-hours.rules.ts"))};
  import { sampleSchedules } from ${JSON.stringify(at("./sample-schedules.ts"))};
  import { scheduleText } from ${JSON.stringify(at("./schedule-text.rules.ts"))};
  const answers = Object.values(sampleSchedules).map((schedule) => [
    openingsOfSchedules([schedule], "2026-01-01T00:00:00Z", 366),
    stateOfSchedules([schedule], "2026-03-29T00:30:00Z"),
    stateOfSchedules([schedule], "2026-10-25T00:30:00Z"),
    scheduleText(schedule),
    openingHours(schedule),
  ]);
  const text = JSON.stringify(answers);
  const processHour = new Date("2026-07-01T12:00:00Z").getHours();
  const processDay = new Date("2026-07-01T12:00:00Z").toLocaleDateString(undefined, { weekday: "long" });
  console.log(JSON.stringify({ hash: createHash("sha256").update(text).digest("hex"), length: text.length, processHour, processDay }));
`;

interface Answers {
  readonly hash: string;
  readonly length: number;
  readonly processHour: number;
  readonly processDay: string;
}

async function answersIn(zone: string, locale: string): Promise<Answers> {
  const env = {
    ...process.env,
    TZ: zone,
    LANG: locale,
    LC_ALL: locale,
    TSX_TSCONFIG_PATH: at("../../../tsconfig.json"),
  };
  const options = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", PROGRAM];
  const { stdout } = await promisify(execFile)(process.execPath, options, { env, cwd: at("../../../") });
  return JSON.parse(stdout) as Answers;
}

test("the zone and the language of the process make no difference to any answer", async () => {
  const [utc, warsaw, newYork, kiritimati] = await Promise.all([
    answersIn("UTC", "C"),
    answersIn("Europe/Warsaw", "pl_PL.UTF-8"),
    answersIn("America/New_York", "en_US.UTF-8"),
    answersIn("Pacific/Kiritimati", "ar_EG.UTF-8"),
  ]);
  expect([utc, warsaw, newYork, kiritimati].map(({ processHour }) => processHour)).toEqual([12, 14, 8, 2]);
  expect(new Set([warsaw, newYork, kiritimati].map(({ processDay }) => processDay)).size).toBe(3);
  expect(utc.length).toBeGreaterThan(100_000);
  for (const other of [warsaw, newYork, kiritimati]) expect(other.hash).toBe(utc.hash);
});
