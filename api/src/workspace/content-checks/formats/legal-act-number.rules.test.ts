// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { LegalAct, LegalActType } from "../../../domains/documents/legal-act.entity.ts";
import { legalActNumberViolations } from "./legal-act-number.rules.ts";

const { RESOLUTION, ORDER, STATUTE } = LegalActType;

function messagesOf(actType: LegalActType, number: string | null, adoptedOn: string | null = null): readonly string[] {
  const act = Object.assign(new LegalAct(), { actType, number, adoptedOn });
  return legalActNumberViolations(act).map(({ message }) => message);
}

describe("numbers as they are printed are let pass", () => {
  test.each([
    [RESOLUTION, "XL/127/2020", "2020-12-11"],
    [RESOLUTION, "LXXXII/95/2023", null],
    [RESOLUTION, "56/12/1990", null],
    [ORDER, "135/2020", "2020-12-28"],
    [STATUTE, "anything", "2004-03-12"],
    [RESOLUTION, null, "2020-12-11"],
  ])("%s %s", (actType, number, adoptedOn) => {
    expect(messagesOf(actType, number, adoptedOn)).toEqual([]);
  });
});

describe("other numbers are not", () => {
  test.each([
    [RESOLUTION, "Nr XL/127/2020", "not the number of a resolution"],
    [RESOLUTION, "XL/127/20", "not the number of a resolution"],
    [RESOLUTION, "XXXX/127/2020", "not the number of a resolution"],
    [RESOLUTION, "xl/127/2020", "not the number of a resolution"],
    [RESOLUTION, "127/2020", "not the number of a resolution"],
    [RESOLUTION, "XXV/159/2019 r.", "not the number of a resolution"],
    [ORDER, "XL/127/2020", "not the number of an order"],
    [ORDER, "135", "not the number of an order"],
  ])("%s %s", (actType, number, message) => {
    expect(messagesOf(actType, number)).toEqual([message]);
  });
});

test("the year of the number is that of the day", () => {
  expect(messagesOf(RESOLUTION, "XL/127/2020", "2021-01-11")).toEqual([
    "the number is of another year than 2021-01-11",
  ]);
});

test("the mend shows a number of the same sort", () => {
  const order = Object.assign(new LegalAct(), { actType: ORDER, number: "Nr 135/2020", adoptedOn: null });
  expect(legalActNumberViolations(order)).toEqual([
    { path: ["number"], message: "not the number of an order", mend: 'write it as 135/2020, without "Nr"' },
  ]);
});
