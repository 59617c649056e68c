// SPDX-License-Identifier: EUPL-1.2

import {
  StrategicGoalsDocument,
  type StrategicGoalsQuery,
  StrategiesDocument,
  type StrategiesQuery,
} from "@okienko/schema/documents";
import { query } from "./client.ts";
import { reportDownloads } from "./downloads.ts";
import { agreementCounts, type FullIndicator, indicatorView, loadIndicators, reportYearOf } from "./indicator.ts";
import { allNodes } from "./paging.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { GoalLinkView, IndicatorView, StrategicGoalView, StrategyPageView, StrategyView } from "./report.view.ts";
import { loadShell } from "./shell.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { stripView } from "./strip.ts";
import type { WindowLook } from "./strip.view.ts";

type FullStrategy = StrategiesQuery["strategies"]["nodes"][number];
/** A strategic goal as the API gives it. */
export type FullStrategicGoal = NonNullable<StrategicGoalsQuery["strategy"]>["strategicGoals"][number];

/** All that the report says: the strategy that it reports on, its goals, its indicators. */
export interface Report {
  readonly strategy: FullStrategy;
  readonly goals: readonly FullStrategicGoal[];
  readonly indicators: readonly FullIndicator[];
}

const LOOKS: Readonly<Record<IndicatorView["agreement"], WindowLook>> = {
  AGREES: "LIT",
  DIFFERS: "HALF",
  NOT_COMPARABLE: "BLIND",
};

function goalLinkView(
  { slug, number, name }: FullStrategicGoal["operationalGoals"][number],
  all: readonly IndicatorView[],
): GoalLinkView {
  const indicators = all.filter(({ goalSlug }) => goalSlug === slug);
  const strip = stripView(indicators.map(({ agreement }) => LOOKS[agreement]));
  return { slug, number, name: name.text, counts: agreementCounts(indicators), strip };
}

function strategicGoalView(goal: FullStrategicGoal, indicators: readonly IndicatorView[]): StrategicGoalView {
  const { slug, number, name, operationalGoals } = goal;
  return { slug, number, name: name.text, goals: operationalGoals.map((each) => goalLinkView(each, indicators)) };
}

/** The strategy as its page shows it. */
export function strategyView({ strategy, goals, indicators }: Report): StrategyView {
  const { name, yearFrom, yearTo, mission, summary, conclusions, programs } = strategy;
  const reportYear = reportYearOf(indicators);
  const views = indicators.map((indicator) => indicatorView(indicator, reportYear));
  return {
    ...{ name: name.text, yearFrom, yearTo, reportYear },
    summary: paragraphsOf(summary.text),
    mission: mission ? paragraphsOf(mission.text) : [],
    conclusions: conclusions.map(({ text }) => paragraphsOf(text)),
    programs: programs.map((program) => ({ slug: program.slug, name: program.name.text })),
    goals: goals.map((goal) => strategicGoalView(goal, views)),
    counts: agreementCounts(views),
  };
}

/** Asks for the report on the strategy that ends last; null where the content has no strategy. */
export async function loadReport(): Promise<Report | null> {
  const [strategies, all] = await Promise.all([
    allNodes(async (after) => (await query(StrategiesDocument, { after })).strategies),
    loadIndicators(),
  ]);
  const strategy = strategies.toSorted((a, b) => b.yearTo - a.yearTo)[0];
  if (!strategy) return null;
  const answer = await query(StrategicGoalsDocument, { strategy: strategy.slug });
  const goals = answer.strategy?.strategicGoals ?? [];
  const slugs = new Set(goals.flatMap(({ operationalGoals }) => operationalGoals.map(({ slug }) => slug)));
  return { strategy, goals, indicators: all.filter(({ operationalGoal }) => slugs.has(operationalGoal.slug)) };
}

function citedStrategy({ strategy, goals }: Report): readonly CitedOnPage[] {
  return [
    { kind: "STRATEGY", name: strategy.name.text, citations: strategy.citations },
    ...goals.map(({ number, citations }) => ({ kind: "GOAL" as const, name: String(number), citations })),
  ];
}

/** Asks for the page of the strategy. */
export async function loadStrategyPage(): Promise<StrategyPageView> {
  const [shell, report] = await Promise.all([loadShell("PL"), loadReport()]);
  const sources = report ? sourcesView(citedStrategy(report)) : [];
  return { shell, strategy: report && strategyView(report), downloads: reportDownloads(), sources };
}
