// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { aProgram } from "./program.examples.ts";
import { programGroups, programRow, yearsOf } from "./programs.ts";

const windowsIn = (path = "") => path.split("z").length - 1;

describe("yearsOf", () => {
  it("goes from the first year of any programme to the last", () => {
    expect(yearsOf([aProgram({ yearFrom: 2015, yearTo: 2021 }), aProgram({ yearFrom: 2023, yearTo: 2028 })])).toEqual({
      from: 2015,
      to: 2028,
    });
  });

  it("is null where no programme has years", () => {
    expect(yearsOf([aProgram()])).toBeNull();
  });
});

describe("programRow", () => {
  const years = { from: 2015, to: 2028 };

  it("lights a window in each year that the programme holds for, both ends included", () => {
    const { strip } = programRow(aProgram({ yearFrom: 2021, yearTo: 2023 }), years, 2026);
    expect([windowsIn(strip?.paths.LIT), windowsIn(strip?.paths.DUSK)]).toEqual([3, 11]);
  });

  it("goes on to the last window where no source says when it ends", () => {
    const { strip } = programRow(aProgram({ yearFrom: 2026 }), years, 2026);
    expect(windowsIn(strip?.paths.LIT)).toBe(3);
  });

  it("draws no windows where no source gives years", () => {
    expect(programRow(aProgram(), years, 2026).strip).toBeNull();
  });

  it("points out no window where this year is not among them", () => {
    expect(programRow(aProgram({ yearFrom: 2021 }), years, 2030).strip?.mark).toBe("");
  });
});

describe("programGroups", () => {
  it("has those that run first, then those that ended, then those only named; in each the latest first", () => {
    const programs = [
      aProgram({ slug: "nazwany", standing: "REPORTED" }),
      aProgram({ slug: "dawny", standing: "FORMER", yearFrom: 2015, yearTo: 2021 }),
      aProgram({ slug: "mniej-dawny", standing: "FORMER", yearFrom: 2021, yearTo: 2025 }),
      aProgram({ slug: "trwa", standing: "CURRENT" }),
    ];
    const groups = programGroups(programs, 2026);
    expect(groups.map(({ standing, programs: rows }) => [standing, rows.map(({ slug }) => slug)])).toEqual([
      ["CURRENT", ["trwa"]],
      ["FORMER", ["mniej-dawny", "dawny"]],
      ["REPORTED", ["nazwany"]],
    ]);
  });
});
