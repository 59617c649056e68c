// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { differencesPage, goalPages } from "../../content/goal.ts";
import { aShell } from "../../content/record.examples.ts";
import { aContribution, anIndicator, aReport, aStrategicGoal, aValue } from "../../content/report.examples.ts";
import { type Report, strategyView } from "../../content/strategy.ts";
import type { ReportView } from "../../documents/pdf/report.view.ts";
import type { ReportPages } from "../../documents/pdf/report-book.ts";
import { reportOrders } from "./pdf-orders.ts";

const ORIGIN = "https://miasto.example";

function pagesOf(report: Report): ReportPages {
  return {
    strategy: { shell: aShell, strategy: strategyView(report), downloads: [], sources: [] },
    goals: goalPages(report, aShell),
    differences: differencesPage(report, aShell),
  };
}

/** An indicator of a goal, with its value in 2022. */
function indicator(goal: string, row: number, value: Parameters<typeof aValue>[0] = {}): Report["indicators"][number] {
  return anIndicator(
    {},
    {
      operationalGoal: { number: goal, slug: `cel-${goal.replace(".", "-")}` },
      row,
      slug: `wskaznik-${goal.replace(".", "-")}-${row}`,
      values: [aValue({ year: 2022, ...value })],
    },
  );
}

/** The book of a report on two goals, with ordinary spaces. */
function bookOf(indicators: Report["indicators"]): ReportView {
  const report = aReport({ goals: [aStrategicGoal(1, ["1.1", "1.2"]), aStrategicGoal(2, ["2.1"])], indicators });
  const [order] = reportOrders(pagesOf(report), ORIGIN);
  return JSON.parse(JSON.stringify(order?.data).replaceAll("\u00a0", " ")) as ReportView;
}

const differs = {
  agreement: "DIFFERS" as const,
  declared: 5,
  sum: 8,
  difference: -3,
  remark: { text: "Bez przyczyny." },
};
const indicators = [
  indicator("1.1", 1, { agreement: "AGREES", declared: 65_000, sum: 65_000, difference: 0 }),
  indicator("1.2", 1, differs),
  indicator("2.1", 1),
  indicator("2.1", 2, { declared: 0, isApproximate: true }),
];

describe("the report as a book", () => {
  it("is named after the year that the content tells of last, and leads to the page of the strategy", () => {
    const report = aReport({ goals: [aStrategicGoal(1, ["1.1"])], indicators: [indicator("1.1", 1)] });
    const [order] = reportOrders(pagesOf(report), ORIGIN);
    expect(order).toMatchObject({ path: "/pliki/sprawozdanie-2022.pdf", hasRowHeaders: true, newestOn: null });
    expect(order?.data).toMatchObject({
      year: 2022,
      yearText: "Dane z\u00a02022 roku",
      qr: { url: `${ORIGIN}/sprawozdanie/` },
    });
  });

  it("is not made where no indicator has a value, nor where there is no strategy", () => {
    const bare = pagesOf(aReport());
    expect(reportOrders(bare, ORIGIN)).toEqual([]);
    expect(reportOrders({ ...bare, strategy: { ...bare.strategy, strategy: null } }, ORIGIN)).toEqual([]);
  });

  it("has each indicator of each goal once, with the figures of the pages", () => {
    const rows = bookOf(indicators).chapters.map(({ goals }) =>
      goals.map(({ title, table }) => [title, ...table.rows.map(({ number, figures }) => [number, ...figures])]),
    );
    expect(rows).toEqual([
      [
        ["1.1. Cel 1.1", ["1.1.1", "65 000", "65 000", "0"]],
        ["1.2. Cel 1.2", ["1.2.1", "5", "8", "−3"]],
      ],
      [
        [
          "2.1. Cel 2.1",
          ["2.1.1", "brak danych", "brak danych", "brak danych"],
          ["2.1.2", "ok. 0", "brak danych", "brak danych"],
        ],
      ],
    ]);
  });

  it("draws the rows that differ, with the figures in words, and tells those without a number apart", () => {
    const { differences } = bookOf(indicators);
    expect(differences.differing.rows.map(({ number, remark }) => [number, remark])).toEqual([
      ["1.2.1", "Bez przyczyny."],
    ]);
    expect(differences.charts.map(({ alt }) => alt)).toEqual(["podano 5, suma 8, różnica −3"]);
    expect(differences.missing.rows.map(({ number }) => number)).toEqual(["2.1.1", "2.1.2"]);
  });

  it("says who gave which number, and what is outside the sum", () => {
    const contributions = [
      aContribution(600, { isApproximate: true, activity: { text: "kursy" }, note: { text: "W biurze." } }),
      aContribution(null, { isOutsideSum: true, parts: [{ name: { text: "listy" }, value: 4, isApproximate: false }] }),
    ];
    const [chapter] = bookOf([indicator("1.1", 1, { contributions })]).chapters;
    expect(chapter?.goals[0]?.table.rows[0]).toMatchObject({
      nobody: null,
      reported: [
        { value: "ok. 600", body: "Ośrodek · kursy", parts: [], note: "W biurze." },
        { value: "brak danych", body: "Ośrodek (nie wchodzi do sumy)", parts: ["listy: 4"], note: null },
      ],
    });
  });

  it("names each source once, with all that is known from it", () => {
    const source = {
      slug: "s",
      title: { text: "Tabela" },
      url: null,
      asOfReason: { text: "" },
      asOfFrom: null,
      asOfTo: "2022-12-31",
    };
    const citations = [
      { locator: "w. 7", remark: null, source },
    ] as unknown as Report["indicators"][number]["citations"];
    const cited = [indicator("1.1", 1), indicator("2.1", 1)].map((one) => ({ ...one, citations }));
    const { sources, newestOn } = bookOf(cited);
    expect(sources.map(({ title, facts }) => [title, facts.map(({ text }) => text)])).toEqual([
      ["Tabela", ["Wskaźnik: 1.1.1 (w. 7)", "Wskaźnik: 2.1.1 (w. 7)"]],
    ]);
    expect(newestOn).toBe("2022-12-31");
  });
});
