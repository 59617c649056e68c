// SPDX-License-Identifier: EUPL-1.2

import type { DifferencesPageView, GoalPageView, StrategyPageView, StrategyView } from "../../content/report.view.ts";
import type { SourceView } from "../../content/source.view.ts";
import { asOfText } from "../../i18n/as-of-text.ts";
import { documentWords } from "../../i18n/document-words.ts";
import { countLines, drawingText } from "../../i18n/report-text.ts";
import { reportWords as words } from "../../i18n/report-words.ts";
import { sayAt } from "../../i18n/say.ts";
import { documentHead, newestDay } from "./document-head.ts";
import type { ReportDifferences, ReportView } from "./report.view.ts";
import { remarkTable, reportChapter } from "./report-goal.ts";

const say = sayAt({ pathname: "/" });
const { typeset, counted } = say;

const LOOKS: ReportView["looks"] = [
  { agreement: "AGREES", text: words.looks.LIT },
  { agreement: "DIFFERS", text: words.looks.HALF },
  { agreement: "NOT_COMPARABLE", text: words.looks.BLIND },
];

/** The pages that the book is made of. */
export interface ReportPages {
  readonly strategy: StrategyPageView;
  readonly goals: readonly GoalPageView[];
  readonly differences: DifferencesPageView;
}

function differencesOf({ differing, missing, counts }: DifferencesPageView): ReportDifferences {
  const hasZero = differing.some(({ chart }) => chart.zero !== "");
  const lead = `${counted(counts.differ, words.differencesForms)} ${words.noReason} ${words.bothShown}`;
  return {
    title: words.differencesTitle,
    lead: differing.length === 0 ? words.noDifferences : lead,
    differing: remarkTable(words.differingTitle, differing),
    chartTitle: words.chart,
    chartNote: `${words.chartNote} ${words.windowsNote}`,
    legend: [
      { shape: "declared", text: words.legendDeclared },
      { shape: "sum", text: words.legendSum },
      ...(hasZero ? [{ shape: "zero" as const, text: words.legendZero }] : []),
    ],
    charts: differing.map((indicator) => ({
      name: `${indicator.number} ${typeset(indicator.name)}`,
      chart: indicator.chart,
      alt: drawingText(indicator),
    })),
    missing: remarkTable(words.missingTitle, missing),
    missingLead: words.missingLead,
  };
}

function textsOf({ summary, mission }: StrategyView): ReportView["texts"] {
  const texts = [
    { title: words.whatItWas, paragraphs: summary.map(typeset) },
    { title: words.mission, paragraphs: mission.map(typeset) },
  ];
  return texts.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Each source once, with all that the pages know from it. */
function sourcesOf({ strategy, goals }: ReportPages): readonly SourceView[] {
  const bySlug = Map.groupBy(
    [strategy, ...goals].flatMap(({ sources }) => sources),
    ({ slug }) => slug,
  );
  return [...bySlug.values()].flatMap((same) =>
    same.slice(0, 1).map((source) => ({ ...source, facts: same.flatMap(({ facts }) => facts) })),
  );
}

function sourceBlock(source: SourceView): ReportView["sources"][number] {
  return {
    title: typeset(source.title),
    asOf: `${say.words.offer.asOf}: ${asOfText(source, say)}`,
    reason: typeset(source.asOfReason),
    facts: source.facts.map(({ kind, name, locator, remark }) => ({
      text: `${say.words.factKinds[kind]}: ${typeset(name)} (${typeset(locator)})`,
      remark: remark && typeset(remark),
    })),
  };
}

/**
 * The strategy and the report on it as one book, in the order of their pages; null where no report has been made.
 * @param url Address of the page of the strategy; null where the site does not know its own.
 */
export function reportBook(pages: ReportPages, url: string | null): ReportView | null {
  const { shell, strategy } = pages.strategy;
  const year = strategy?.reportYear ?? null;
  if (strategy === null || year === null) return null;
  const ofYear = (text: string): string => text.replace("%", String(year));
  const sources = sourcesOf(pages);
  const counts = countLines(strategy.counts, say);
  return {
    ...documentHead({ title: ofYear(words.titleOfYear), shell, newestOn: newestDay(sources), url }, say),
    year,
    strategyName: typeset(strategy.name),
    yearText: ofYear(documentWords.dataOfYear),
    warning: ofYear(words.notToday),
    windowsAlt: counts.map(({ rows, text }) => `${rows}: ${text}`).join("; "),
    contentsTitle: documentWords.contents,
    texts: textsOf(strategy),
    reading: { title: words.howToRead, terms: words.reading, counts },
    goalsTitle: words.goals,
    goalsLead: words.goalsLead,
    looks: LOOKS,
    chapters: strategy.goals.map((goal) => reportChapter(goal, pages.goals)),
    differences: differencesOf(pages.differences),
    programs: { title: words.programs, items: strategy.programs.map(({ name }) => typeset(name)) },
    conclusions: { title: words.conclusions, items: strategy.conclusions.map((texts) => texts.map(typeset)) },
    sourcesTitle: say.words.sources,
    sourcesNote: say.words.sourcesNote,
    sources: sources.map(sourceBlock),
  };
}
