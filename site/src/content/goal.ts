// SPDX-License-Identifier: EUPL-1.2

import { agreementCounts, bodyView, citedIndicators, indicatorView, reportYearOf } from "./indicator.ts";
import type { DifferencesPageView, GoalNameView, GoalPageView, ResponsibleView } from "./report.view.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { sourcesView } from "./source.ts";
import { type FullStrategicGoal, loadReport, type Report } from "./strategy.ts";

type FullGoal = FullStrategicGoal["operationalGoals"][number];

function goalNameView(goal: FullGoal | undefined): GoalNameView | null {
  return goal ? { slug: goal.slug, number: goal.number, name: goal.name.text } : null;
}

function responsibleView({ fromRow, toRow, organizations, remark }: FullGoal["bodies"][number]): ResponsibleView {
  return { fromRow, toRow, bodies: organizations.map(bodyView), remark: remark?.text ?? null };
}

/** The pages of all operational goals in order, each knowing the one before and the one after it. */
export function goalPages(report: Report, shell: ShellView): readonly GoalPageView[] {
  const reportYear = reportYearOf(report.indicators);
  const inOrder = report.goals.flatMap((parent) => parent.operationalGoals.map((goal) => ({ parent, goal })));
  return inOrder.map(({ parent, goal }, index) => {
    const records = report.indicators.filter(({ operationalGoal }) => operationalGoal.slug === goal.slug);
    const indicators = records.map((record) => indicatorView(record, reportYear));
    return {
      ...{ shell, reportYear, indicators, slug: goal.slug, number: goal.number, name: goal.name.text },
      strategicGoal: { number: parent.number, name: parent.name.text },
      directions: goal.directions.map(({ text }) => text),
      responsible: goal.bodies.map(responsibleView),
      counts: agreementCounts(indicators),
      previous: goalNameView(inOrder[index - 1]?.goal),
      next: goalNameView(inOrder[index + 1]?.goal),
      sources: sourcesView([
        { kind: "GOAL", name: goal.number, citations: goal.citations },
        ...citedIndicators(records),
      ]),
    };
  });
}

/** Asks for the pages of all operational goals; none where the content has no strategy. */
export async function loadGoalPages(): Promise<readonly GoalPageView[]> {
  const [shell, report] = await Promise.all([loadShell("PL"), loadReport()]);
  return report ? goalPages(report, shell) : [];
}

/** The page of the rows that differ and of those without a number. */
export function differencesPage(report: Report | null, shell: ShellView): DifferencesPageView {
  const records = report?.indicators ?? [];
  const reportYear = reportYearOf(records);
  const rows = records.map((record) => ({ record, view: indicatorView(record, reportYear) }));
  const differing = rows.filter(({ view }) => view.agreement === "DIFFERS");
  const missing = rows.filter(({ view }) => view.agreement === "NOT_COMPARABLE");
  return {
    ...{ shell, reportYear, counts: agreementCounts(rows.map(({ view }) => view)) },
    differing: differing.map(({ view }) => view),
    missing: missing.map(({ view }) => view),
    sources: sourcesView(citedIndicators([...differing, ...missing].map(({ record }) => record))),
  };
}

/** Asks for the page of the rows that differ. */
export async function loadDifferencesPage(): Promise<DifferencesPageView> {
  const [shell, report] = await Promise.all([loadShell("PL"), loadReport()]);
  return differencesPage(report, shell);
}
