// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test, vi } from "vitest";
import { deepFreeze } from "../../kernel/canonical-json.ts";
import type { Opening } from "./opening.type.ts";
import { rememberedOpenings } from "./remembered-openings.ts";
import type { Schedule } from "./schedule.entity.ts";

const published = (id: string): Schedule => deepFreeze({ id } as Schedule);
const reckoning = () => vi.fn((): readonly Opening[] => []);

describe("rememberedOpenings", () => {
  test("reckons the same question about the same records once", () => {
    const [schedule, reckon] = [published("a"), reckoning()];
    const first = rememberedOpenings([schedule], "today", reckon);
    expect(rememberedOpenings([schedule], "today", reckon)).toBe(first);
    expect(reckon).toHaveBeenCalledTimes(1);
  });

  test("reckons other days, other schedules beside it, and the same schedule of another release", () => {
    const [schedule, other, reckon] = [published("a"), published("b"), reckoning()];
    rememberedOpenings([schedule], "today", reckon);
    rememberedOpenings([schedule], "tomorrow", reckon);
    rememberedOpenings([schedule, other], "today", reckon);
    rememberedOpenings([other, schedule], "today", reckon);
    rememberedOpenings([published("a")], "today", reckon);
    expect(reckon).toHaveBeenCalledTimes(5);
  });

  test("reckons anew what may have changed, and what nobody keeps hours for", () => {
    const reckon = reckoning();
    const draft = { id: "a" } as Schedule;
    for (const schedules of [[draft], [published("b"), draft], []]) {
      rememberedOpenings(schedules, "today", reckon);
      rememberedOpenings(schedules, "today", reckon);
    }
    expect(reckon).toHaveBeenCalledTimes(6);
  });

  test("keeps few answers of a schedule, whatever strangers ask", () => {
    const [schedule, reckon] = [published("a"), reckoning()];
    for (let day = 0; day < 100; day += 1) rememberedOpenings([schedule], `day ${day}`, reckon);
    rememberedOpenings([schedule], "day 99", reckon);
    expect(reckon).toHaveBeenCalledTimes(100);
    rememberedOpenings([schedule], "day 0", reckon);
    expect(reckon).toHaveBeenCalledTimes(101);
  });
});
