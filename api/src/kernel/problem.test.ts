// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { describeProblem, type Problem } from "./problem.ts";

const problem: Problem = {
  file: "offers.yaml",
  line: 12,
  path: "offers[streetworker].position",
  value: "0",
  message: "too small",
  mend: "write a whole number from 1 to 9998",
};

test("a problem is shown with its place, what is wrong, the value and the mend", () => {
  expect(describeProblem(problem).split("\n")).toEqual([
    "offers.yaml:12  offers[streetworker].position",
    "    wrong  too small",
    "    value  0",
    "    mend   write a whole number from 1 to 9998",
  ]);
});

test("a problem without a line names the file alone", () => {
  expect(describeProblem({ ...problem, line: null }).split("\n")[0]).toBe("offers.yaml  offers[streetworker].position");
});

test("a problem of something that is missing shows no value", () => {
  expect(describeProblem({ ...problem, value: null }).split("\n")).toEqual([
    "offers.yaml:12  offers[streetworker].position",
    "    wrong  too small",
    "    mend   write a whole number from 1 to 9998",
  ]);
});

test("an empty value is shown, for it was written", () => {
  expect(describeProblem({ ...problem, value: '""' })).toContain('\n    value  ""\n');
});
