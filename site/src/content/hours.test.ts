// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { hoursGroups } from "./hours.ts";
import { anHours, aSlot } from "./record.examples.ts";

describe("hoursGroups", () => {
  it("puts together what serves one purpose, in the order in which purposes occur", () => {
    const groups = hoursGroups([anHours(), anHours({ purpose: "OFFICE" }), anHours()]);
    expect(groups.map(({ purpose, lines }) => [purpose, lines.length])).toEqual([
      ["CONSULTATION", 2],
      ["OFFICE", 1],
    ]);
  });

  it("knows hours from days without hours", () => {
    const [group] = hoursGroups([anHours({ slots: [aSlot("MO", null, null)] })]);
    expect(group?.lines[0]?.hasTimes).toBe(false);
  });

  it("tells the days on which other hours hold", () => {
    const [group] = hoursGroups([anHours({ exceptionTexts: [{ text: "24 grudnia 2026 nieczynne" }] })]);
    expect(group?.exceptions).toEqual(["24 grudnia 2026 nieczynne"]);
  });

  it.each([
    [["UNKNOWN", "CLOSED"], true],
    [["OPEN", "CLOSED"], false],
    [["CLOSED"], false],
  ] as const)("says that holidays are unknown where one schedule of %j does not tell", (policies, isUnknown) => {
    const [group] = hoursGroups(policies.map((holidayPolicy) => anHours({ holidayPolicy })));
    expect(group?.areHolidaysUnknown).toBe(isUnknown);
  });

  it("says nothing of holidays where there are no hours at all", () => {
    expect(hoursGroups([anHours({ slots: [] })])[0]?.areHolidaysUnknown).toBe(false);
  });
});
