// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { accessView } from "./access.ts";
import type { StatementView } from "./accessibility-statement.view.ts";
import { complianceOf, hasMissingFacts, isReviewOverdue } from "./compliance.rules.ts";
import { placeView } from "./place.ts";
import { aPlace } from "./record.examples.ts";

const access = accessView({
  allowsAssistanceDog: true,
  hasAccessibleToilet: false,
  hasDisabledParking: true,
  hasInductionLoop: false,
  hasLift: true,
  hasSignLanguageInterpreter: false,
  isStepFree: true,
  note: null,
});

const whole: StatementView = {
  bodyName: "Ośrodek",
  siteUrl: "https://okienko.example/",
  sitePublishedOn: "2026-01-10",
  siteUpdatedOn: "2026-02-01",
  preparedOn: "2026-02-01",
  reviewedOn: "2026-03-15",
  assessmentMethod: "SELF_ASSESSMENT",
  barriers: [],
  contactName: { text: "Biuro", lang: null },
  email: "biuro@okienko.example",
  phone: { display: "22 123 45 67", uri: "tel:+48221234567" },
  hasOnlineInterpreter: false,
  communicationWays: [],
  ombudsmanUrl: "https://rzecznik.example/",
  buildings: [{ place: placeView(aPlace()), access }],
};

const TODAY = "2026-11-23";
const clean = { faultCount: 0 };

describe("complianceOf", () => {
  it("is full where every fact is known, the review is in time and the test has no fault", () => {
    expect(complianceOf(whole, clean, TODAY)).toEqual({ status: "FULL", reasons: [] });
  });

  const barrier = { description: { text: "Mapa bez opisu", lang: null }, alternative: null, mendedBy: null };

  it.each([
    ["a fact is missing", { ...whole, sitePublishedOn: null }, clean, ["FACTS_MISSING"]],
    ["nobody has reviewed it", { ...whole, reviewedOn: null }, clean, ["NEVER_REVIEWED"]],
    ["the review is too old", { ...whole, reviewedOn: "2025-03-31" }, clean, ["REVIEW_OVERDUE"]],
    ["a barrier is known", { ...whole, barriers: [barrier] }, clean, ["BARRIERS_KNOWN"]],
    ["there is no test", whole, null, ["NOT_TESTED"]],
    ["the test found a fault", whole, { faultCount: 1 }, ["TEST_FAILED"]],
  ] as const)("is partial where %s", (_, statement, test, reasons) => {
    expect(complianceOf(statement, test, TODAY)).toEqual({ status: "PARTIAL", reasons });
  });

  it("tells every reason", () => {
    const { reasons } = complianceOf({ ...whole, email: null, reviewedOn: null, barriers: [barrier] }, null, TODAY);
    expect(reasons).toEqual(["FACTS_MISSING", "NEVER_REVIEWED", "BARRIERS_KNOWN", "NOT_TESTED"]);
  });
});

describe("hasMissingFacts", () => {
  it.each([
    "siteUrl",
    "sitePublishedOn",
    "siteUpdatedOn",
    "preparedOn",
    "assessmentMethod",
    "contactName",
    "email",
    "phone",
    "hasOnlineInterpreter",
    "ombudsmanUrl",
  ] as const)("misses %s", (fact) => {
    expect(hasMissingFacts({ ...whole, [fact]: null })).toBe(true);
  });

  it("misses an answer about a building, but not the answer no", () => {
    expect(hasMissingFacts(whole)).toBe(false);
    const unknown = { place: placeView(aPlace()), access: accessView(null) };
    expect(hasMissingFacts({ ...whole, buildings: [unknown] })).toBe(true);
    expect(hasMissingFacts({ ...whole, buildings: [] })).toBe(true);
  });
});

describe("isReviewOverdue", () => {
  it.each([
    ["this year, in time", "2026-03-31", "2026-11-23", false],
    ["this year, early", "2026-01-05", "2026-11-23", false],
    ["a day after the deadline before, which counts for this one", "2025-04-01", "2026-11-23", false],
    ["on the deadline of the year before", "2025-03-31", "2026-11-23", true],
    ["years ago", "2023-03-29", "2026-11-23", true],
    ["in winter, before the next deadline", "2025-03-30", "2026-03-30", false],
    ["the same on the deadline itself", "2025-03-30", "2026-03-31", true],
  ])("%s", (_, reviewedOn, today, expected) => {
    expect(isReviewOverdue(reviewedOn, today)).toBe(expected);
  });
});
