// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { accessView } from "./access.ts";

const unknown = {
  allowsAssistanceDog: null,
  hasAccessibleToilet: null,
  hasDisabledParking: null,
  hasInductionLoop: null,
  hasLift: null,
  hasSignLanguageInterpreter: null,
  isStepFree: null,
  note: null,
};

describe("accessView", () => {
  it.each([
    ["no source speaks of the building", null],
    ["sources leave every question open", unknown],
  ])("is not known where %s, and all questions stay open", (_, facts) => {
    const { isKnown, answers } = accessView(facts);
    expect(isKnown).toBe(false);
    expect(answers.map(({ answer }) => answer)).toEqual(Array.from({ length: 7 }, () => null));
  });

  it("keeps no apart from unknown", () => {
    const { isKnown, answers } = accessView({ ...unknown, hasLift: false });
    expect(isKnown).toBe(true);
    expect(answers.filter(({ answer }) => answer !== null)).toEqual([{ fact: "hasLift", answer: false }]);
  });
});
