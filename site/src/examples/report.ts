// SPDX-License-Identifier: EUPL-1.2
// The report of Przykładowo, a town that does not exist, on its strategy.

import { agreementCounts, indicatorView } from "../content/indicator.ts";
import { aContribution, anIndicator } from "../content/report.examples.ts";
import type {
  BodyView,
  ContributionView,
  GoalLinkView,
  IndicatorView,
  StrategicGoalView,
} from "../content/report.view.ts";
import { stripView } from "../content/strip.ts";
import { shell } from "./shell.ts";

const YEAR = 2021;
const centre = { name: { text: shell.centreName }, shortName: "OPS", slug: "ops" };
const association = { name: { text: "Stowarzyszenie Sowa" }, shortName: null, slug: "stowarzyszenie-sowa" };

/** A body that the report knows by an abbreviation. */
export const body: BodyView = { slug: "ops", name: shell.centreName, shortName: "OPS" };

/** A body without one. */
export const plainBody: BodyView = { slug: "stowarzyszenie-sowa", name: "Stowarzyszenie Sowa", shortName: null };

/** Numbers that differ, of several bodies, one of them outside the sum. */
export const differing: IndicatorView = indicatorView(
  anIndicator(
    {
      agreement: "DIFFERS",
      declared: 10,
      difference: 1,
      isApproximate: true,
      sum: 9,
      remark: { text: "Podano 10, a suma wynosi 9. Sprawozdanie tego nie wyjaśnia." },
      contributions: [
        aContribution(7, {
          activity: { text: "Dział Drzew" },
          isApproximate: true,
          note: { text: "W tym festyn." },
          organization: centre,
          parts: [
            { isApproximate: true, name: { text: "Festyny" }, value: 4 },
            { isApproximate: false, name: { text: "Spacery" }, value: null },
          ],
        }),
        aContribution(2, { organization: association }),
        aContribution(90, {
          isOutsideSum: true,
          note: { text: "Kluby podały liczbę gości." },
          organization: { name: { text: "Kluby sąsiedzkie" }, shortName: null, slug: "kluby-sasiedzkie" },
        }),
      ],
    },
    { name: { text: "liczba spotkań" }, slug: "liczba-spotkan" },
  ),
  YEAR,
);

/** Great numbers that agree, drawn as bars. */
export const agreeing: IndicatorView = indicatorView(
  anIndicator(
    {
      agreement: "AGREES",
      declared: 12_345,
      difference: 0,
      sum: 12_345,
      contributions: [
        aContribution(12_000, { organization: centre }),
        aContribution(345, { organization: association }),
      ],
    },
    { name: { text: "liczba gości" }, row: 2, slug: "liczba-gosci" },
  ),
  YEAR,
);

/** A zero beside a number that the report does not give. */
export const zero: IndicatorView = indicatorView(
  anIndicator({ declared: 0 }, { name: { text: "liczba wyjazdów" }, row: 3, slug: "liczba-wyjazdow" }),
  YEAR,
);

/** No number at all. */
export const missing: IndicatorView = indicatorView(
  anIndicator(
    {},
    {
      name: { text: "liczba osób korzystających ze specjalistycznego poradnictwa interdyscyplinarnego" },
      row: 4,
      slug: "liczba-osob",
    },
  ),
  YEAR,
);

/** What bodies reported, with all that can be said of a number. */
export const contributions: readonly ContributionView[] = differing.contributions;

/** A contribution without a number. */
export const wordlessContribution: ContributionView = {
  body: plainBody,
  activity: null,
  value: null,
  isApproximate: false,
  isOutsideSum: false,
  note: null,
  parts: [],
};

/** A goal with rows of each kind. */
export const goalLink: GoalLinkView = {
  slug: "cel-1-1",
  number: "1.1",
  name: "Spotkania sąsiadów",
  counts: agreementCounts([agreeing, differing, zero, missing]),
  strip: stripView(["LIT", "HALF", "BLIND", "BLIND"]),
};

/** A goal all of whose rows agree, with more of them than fit into one line of a phone. */
export const agreeingGoal: GoalLinkView = {
  slug: "cel-1-2",
  number: "1.2",
  name: "Rozwijanie międzypokoleniowej współpracy mieszkańców",
  counts: { all: 18, agree: 18, differ: 0, missing: 0 },
  strip: stripView(Array.from({ length: 18 }, () => "LIT")),
};

/** A strategic goal with its operational goals. */
export const strategicGoal: StrategicGoalView = {
  slug: "cel-1",
  number: 1,
  name: "Dobre sąsiedztwo",
  goals: [goalLink, agreeingGoal],
};
