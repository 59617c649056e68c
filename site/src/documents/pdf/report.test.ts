// SPDX-License-Identifier: EUPL-1.2

import { beforeAll, describe, expect, it } from "vitest";
import type { PdfOrder } from "./pdf-renderer.ts";
import { pageTexts } from "./pdf-text.examples.ts";
import { aReportBook, aReportGoal, aReportRow } from "./report.examples.ts";
import type { ReportView } from "./report.view.ts";
import { TypstRenderer } from "./typst-renderer.ts";

let renderer: TypstRenderer;

beforeAll(async () => {
  renderer = await TypstRenderer.create();
});

function order(given: Partial<ReportView>): PdfOrder {
  return { name: "dokument sprawozdanie", template: "report", data: aReportBook(given), hasRowHeaders: true };
}

/** Letters of each page, without the spaces, at which a line may end. */
async function pagesOf(given: Partial<ReportView>): Promise<readonly string[]> {
  const { bytes } = await renderer.render(order(given));
  return (await pageTexts(bytes)).map((text) => text.replace(/\s/g, ""));
}

/** A chapter `A` of so many goals, `A a` and on, each with so many rows; letters alone, to be told from numbers of pages. */
function chapterOf(letter: string, goalCount: number, rowCount: number): ReportView["chapters"][number] {
  const rows = Array.from({ length: rowCount }, (_, at) => aReportRow({ number: `1.1.${at}` }));
  const goals = [..."abcdef"].slice(0, goalCount).map((goal) => aReportGoal(`Zadanie ${letter}${goal}`, rows));
  return { label: "Cel strategiczny", title: `Rozdział ${letter}`, goals };
}

describe("the report", () => {
  it("says in its contents on which page each chapter and each part begins", async () => {
    const chapters = [chapterOf("A", 3, 2), chapterOf("B", 2, 9), chapterOf("C", 1, 1)];
    const pages = await pagesOf({ chapters });
    const parts = chapters.flatMap(({ title, goals }) => [title, ...goals.map((goal) => goal.title)]);
    const titles = [...parts, "Gdzie liczby się różnią", "Programy", "Wnioski", "Skąd to wiemy"];
    const shown = titles.map((title) => title.replace(/\s/g, ""));
    const told = shown.map((title) => Number(new RegExp(`${title}(\\d+)`).exec(pages[1] ?? "")?.[1]));
    // The list of all goals names them before their chapters do.
    expect(told).toEqual(shown.map((title) => 1 + pages.findLastIndex((text) => text.includes(title))));
    expect(new Set(told).size).toBeGreaterThan(5);
  });

  it("says on every page which year its numbers are of", async () => {
    const pages = await pagesOf({});
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((text) => !text.includes("Danez2022roku"))).toEqual([]);
  });

  it("says the heads of a long table on each of its pages", async () => {
    const pages = (await pagesOf({ chapters: [chapterOf("A", 1, 20)] })).filter((text) =>
      /1\.1\.\d+liczbarodzin9/.test(text),
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.filter((text) => !text.includes("WskaźnikPodanoSumaRóżnica"))).toEqual([]);
  });

  it("keeps a row whole, and tears one that no page can hold", async () => {
    const note = `początek ${"słowo ".repeat(60)}koniec`;
    const line = { value: "9", body: "Ośrodek", partsTitle: "W tym:", parts: [], note };
    const rows = (count: number) => Array.from({ length: count }, () => aReportRow({ reported: [line] }));
    const whole = await pagesOf({ chapters: [{ label: "", title: "1.", goals: [aReportGoal("1.1.", rows(12))] }] });
    const counts = (text: string) => [text.split("początek").length, text.split("koniec").length];
    expect(whole.map(counts).filter(([begun, ended]) => begun !== ended)).toEqual([]);
    const long = [aReportRow({ reported: Array.from({ length: 20 }, () => line) })];
    const torn = await pagesOf({ chapters: [{ label: "", title: "1.", goals: [aReportGoal("1.1.", long)] }] });
    expect(torn.join("").split("koniec")).toHaveLength(21);
    expect(torn.filter((text) => text.includes("koniec")).length).toBeGreaterThan(1);
  });

  it("can be drawn of a strategy that tells next to nothing", async () => {
    const none = { title: "", items: [] };
    const table = { title: "", columns: [], rows: [] };
    const { differences } = aReportBook();
    const bare = { texts: [], chapters: [], programs: none, conclusions: none, sources: [], qr: null, newestOn: null };
    const pages = await pagesOf({ ...bare, differences: { ...differences, differing: table, missing: table } });
    expect(pages).toHaveLength(5);
  });

  const hostile = [
    '#panic("x") #import "theme.typ": *',
    "*gruby* _kursywa_ `kod` $x^2$ = nagłówek",
    "// uwaga /* uwaga */ ] } ) \\ <znacznik> @odsyłacz",
    '"cudzysłów" ~ -- --- ... <script>alert(1)</script>',
  ];
  it.each(hostile)("prints %s as that very text, wherever it stands", async (text) => {
    const line = { value: text, body: text, partsTitle: text, parts: [text], note: text };
    const row = aReportRow({ number: text, name: text, reported: [line], remark: text });
    const goal = aReportGoal("1.1.", [row]);
    const given: Partial<ReportView> = {
      strategyName: text,
      texts: [{ title: "Czym była", paragraphs: [text] }],
      chapters: [
        {
          label: text,
          title: "1.",
          goals: [
            {
              ...goal,
              directions: { title: "Kierunki", items: [text] },
              responsible: { title: "Kto", groups: [{ title: text, items: [text], remark: text }] },
              differing: text,
            },
          ],
        },
      ],
      programs: { title: "Programy", items: [text] },
      conclusions: { title: "Wnioski", items: [[text]] },
      sources: [{ title: "Źródło", asOf: text, reason: text, facts: [{ text, remark: text }] }],
    };
    const all = (await pagesOf(given)).join("");
    expect(all.split(text.replace(/\s/g, "")).length - 1).toBe(22);
  });
});
