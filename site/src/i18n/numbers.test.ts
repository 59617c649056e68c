// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { differenceText, moneyText, numberText } from "./numbers.ts";

const shown = (text: string) => text.replaceAll("\u00a0", "·");

describe("numberText", () => {
  it.each([
    [0, "0"],
    [1727, "1727"],
    [65_000, "65·000"],
    [-12_345, "−12·345"],
  ])("%i", (value, expected) => {
    expect(shown(numberText(value))).toBe(expected);
  });
});

describe("differenceText", () => {
  it.each([
    [50, "+50"],
    [-3, "−3"],
    [0, "0"],
  ])("%i", (value, expected) => {
    expect(differenceText(value)).toBe(expected);
  });
});

describe("moneyText", () => {
  it.each([
    [158_826_816, "1·588·268,16·zł"],
    [67_500_000, "675·000,00·zł"],
    [5, "0,05·zł"],
  ])("%i grosze", (grosze, expected) => {
    expect(shown(moneyText(grosze))).toBe(expected);
  });
});
