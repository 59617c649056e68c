// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { hourText } from "./hours-text.ts";

it.each([
  ["07:00", "7"],
  ["07:30", "7:30"],
  ["10:00", "10"],
  ["00:00", "0"],
  ["24:00", "24"],
])("has room for %s as %s", (time, expected) => {
  expect(hourText(time)).toBe(expected);
});
