// SPDX-License-Identifier: EUPL-1.2

import type {
  ContributionView,
  GoalPageView,
  IndicatorView,
  ResponsibleView,
  StrategicGoalView,
} from "../../content/report.view.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { bodyText, figuresOf, goalCountsText, responsibleTitle, valueText } from "../../i18n/report-text.ts";
import { reportWords as words } from "../../i18n/report-words.ts";
import { sayAt } from "../../i18n/say.ts";
import type { ReportChapter, ReportedLine, ReportGoal, ReportRow, ReportTable } from "./report.view.ts";

const say = sayAt({ pathname: "/" });
const { typeset, counted } = say;

function partText({ name, ...number }: ContributionView["parts"][number]): string {
  return number.value === null ? typeset(name) : `${typeset(name)}: ${valueText(number)}`;
}

function reportedLine({ body, activity, isOutsideSum, parts, note, ...number }: ContributionView): ReportedLine {
  const counts = activity === null ? bodyText(body) : `${bodyText(body)} · ${typeset(activity)}`;
  return {
    value: valueText(number),
    body: isOutsideSum ? `${counts} (${words.outsideSum})` : counts,
    partsTitle: `${words.including}:`,
    parts: parts.map(partText),
    note: note && typeset(note),
  };
}

function reportRow(indicator: IndicatorView): ReportRow {
  const { number, name, agreement, contributions, remark } = indicator;
  return {
    number,
    name: typeset(name),
    figures: figuresOf(indicator).map(({ text }) => text),
    differs: agreement === "DIFFERS",
    reported: contributions.map(reportedLine),
    nobody: contributions.length === 0 ? words.noContributions : null,
    remark: remark && typeset(remark),
  };
}

/** Indicators as a table that says who reported what. */
export function reportTable(title: string, indicators: readonly IndicatorView[]): ReportTable {
  const { indicator, declared, sum, difference } = words;
  return {
    title,
    columns: [indicator, declared, sum, difference, documentWords.whoReported],
    rows: indicators.map(reportRow),
  };
}

/** Indicators as a table of their figures and remarks, for those that another table tells more of. */
export function remarkTable(title: string, indicators: readonly IndicatorView[]): ReportTable {
  const { columns, rows } = reportTable(title, indicators);
  return {
    title,
    columns: [...columns.slice(0, -1), words.remark],
    rows: rows.map((row) => ({ ...row, reported: [], nobody: null })),
  };
}

function responsibleGroup(responsible: ResponsibleView, goal: string) {
  const { bodies, remark } = responsible;
  return {
    title: responsibleTitle(responsible, goal),
    items: bodies.map(bodyText),
    remark: remark && typeset(remark),
  };
}

function reportGoal(page: GoalPageView): ReportGoal {
  const { number, name, indicators, counts, directions, responsible, reportYear } = page;
  const tableTitle = words.indicatorsOfYear.replace("%", String(reportYear));
  return {
    title: `${number}. ${typeset(name)}`,
    counts: goalCountsText(counts, say),
    windows: indicators.map(({ agreement }) => agreement),
    directions: { title: words.directions, items: directions.map(typeset) },
    responsible: {
      title: words.responsible,
      groups: responsible.map((group) => responsibleGroup(group, number)),
    },
    table: reportTable(tableTitle, indicators),
    differing: counts.differ > 0 ? `${counted(counts.differ, words.differForms)}. ${words.noReason}` : null,
  };
}

/** A strategic goal as a chapter, with the pages of its own operational goals. */
export function reportChapter({ number, name }: StrategicGoalView, pages: readonly GoalPageView[]): ReportChapter {
  return {
    label: words.strategicGoal,
    title: `${number}. ${typeset(name)}`,
    goals: pages.filter(({ strategicGoal }) => strategicGoal.number === number).map(reportGoal),
  };
}
