// SPDX-License-Identifier: EUPL-1.2

import type { ComplianceReason, ComplianceView, SiteTest, StatementView } from "./accessibility-statement.view.ts";

/** Whether the office must still supply a fact that the statement or its buildings should tell. */
export function hasMissingFacts(statement: StatementView): boolean {
  const { siteUrl, sitePublishedOn, siteUpdatedOn, preparedOn, assessmentMethod, buildings } = statement;
  const { contactName, email, phone, hasOnlineInterpreter, ombudsmanUrl } = statement;
  const facts = [siteUrl, sitePublishedOn, siteUpdatedOn, preparedOn, assessmentMethod, contactName, email, phone];
  const ofBuildings = buildings.flatMap(({ access }) => access.answers.map(({ answer }) => answer));
  const known = [...facts, hasOnlineInterpreter, ombudsmanUrl, ...ofBuildings];
  return buildings.length === 0 || known.includes(null);
}

/**
 * Whether the yearly review, due by 31 March, has not been done: the last one is from before the twelve months that
 * ended on the 31 March just passed. Both days `YYYY-MM-DD`.
 */
export function isReviewOverdue(reviewedOn: string, today: string): boolean {
  const year = Number(today.slice(0, 4));
  const lastDeadlineYear = today.slice(5) >= "03-31" ? year : year - 1;
  return reviewedOn <= `${lastDeadlineYear - 1}-03-31`;
}

function reviewReason(reviewedOn: string | null, today: string): readonly ComplianceReason[] {
  if (reviewedOn === null) return ["NEVER_REVIEWED"];
  return isReviewOverdue(reviewedOn, today) ? ["REVIEW_OVERDUE"] : [];
}

function testReason(test: Pick<SiteTest, "faultCount"> | null): readonly ComplianceReason[] {
  if (test === null) return ["NOT_TESTED"];
  return test.faultCount > 0 ? ["TEST_FAILED"] : [];
}

/**
 * How far the site may say that it meets the annex to the act of 4 April 2019. "Fully" takes every fact, a review in
 * time, no known barrier and a test without a fault; `test` is null where there is no result, `today` is `YYYY-MM-DD`.
 * That a site does not comply at all is a person's judgement, which no rule makes.
 */
export function complianceOf(
  statement: StatementView,
  test: Pick<SiteTest, "faultCount"> | null,
  today: string,
): ComplianceView {
  const reasons: readonly ComplianceReason[] = [
    ...(hasMissingFacts(statement) ? (["FACTS_MISSING"] as const) : []),
    ...reviewReason(statement.reviewedOn, today),
    ...(statement.barriers.length > 0 ? (["BARRIERS_KNOWN"] as const) : []),
    ...testReason(test),
  ];
  return { status: reasons.length === 0 ? "FULL" : "PARTIAL", reasons };
}
