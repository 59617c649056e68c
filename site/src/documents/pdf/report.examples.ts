// SPDX-License-Identifier: EUPL-1.2

import type { ReportDifferences, ReportGoal, ReportRow, ReportTable, ReportView } from "./report.view.ts";
import { aHead } from "./sheet.examples.ts";

/** An indicator of which a body reported all. */
export function aReportRow(given: Partial<ReportRow> = {}): ReportRow {
  return {
    number: "1.1.1",
    name: "liczba rodzin",
    figures: ["9", "9", "0"],
    differs: false,
    reported: [{ value: "9", body: "Ośrodek (OPS)", partsTitle: "W tym:", parts: ["rozmowy: 4"], note: "W biurze." }],
    nobody: null,
    remark: "Razem z kursami.",
    ...given,
  };
}

function aTable(rows: readonly ReportRow[], lastColumn = "Kto ile podał, uwagi"): ReportTable {
  return { title: "Wskaźniki za 2022 rok", columns: ["Wskaźnik", "Podano", "Suma", "Różnica", lastColumn], rows };
}

/** An operational goal with these rows. */
export function aReportGoal(title: string, rows: readonly ReportRow[] = [aReportRow()]): ReportGoal {
  return {
    title,
    counts: "1 wskaźnik",
    windows: ["AGREES", "DIFFERS", "NOT_COMPARABLE"],
    directions: { title: "Kierunki", items: ["rozmowy z rodzinami"] },
    responsible: {
      title: "Kto odpowiada",
      groups: [{ title: "Za wiersz 1.1.1", items: ["Ośrodek (OPS)"], remark: "Lista jest niepełna." }],
    },
    table: aTable(rows),
    differing: "1 wiersz się różni.",
  };
}

const differing = aReportRow({ number: "1.1.2", figures: ["5", "8", "−3"], differs: true, reported: [] });
const missing = aReportRow({ number: "1.1.3", figures: ["brak", "brak", "brak"], reported: [] });
const chart = { kind: "WINDOWS" as const, declared: "M0 0h8v10h-8z", sum: "M0 14h8v10h-8z", zero: "", missing: "" };

const differences: ReportDifferences = {
  title: "Gdzie liczby się różnią",
  lead: "1 wiersz.",
  differing: aTable([differing], "Uwagi"),
  chartTitle: "Na rysunku",
  chartNote: "Te same liczby.",
  legend: [{ shape: "declared", text: "podano" }],
  charts: [{ name: "1.1.2 liczba rodzin", chart, alt: "podano 5, suma 8, różnica −3" }],
  missing: aTable([missing], "Uwagi"),
  missingLead: "Nie podano.",
};

/** The report of an invented town. */
export function aReportBook(given: Partial<ReportView> = {}): ReportView {
  return {
    ...aHead(),
    title: "Sprawozdanie za 2022 rok",
    year: 2022,
    strategyName: "Strategia na lata 2015–2022",
    yearText: "Dane z 2022 roku",
    warning: "To są liczby za 2022 rok.",
    windowsAlt: "3 wiersze",
    contentsTitle: "Spis treści",
    texts: [{ title: "Czym była strategia", paragraphs: ["Strategia była planem."] }],
    reading: {
      title: "Jak czytać liczby",
      terms: [{ term: "Podano", text: "To wartość ze sprawozdania." }],
      counts: [{ agreement: "AGREES", rows: "1 wiersz", text: "wartość zgadza się z sumą" }],
    },
    goalsTitle: "Cele",
    goalsLead: "Każde okienko to jeden wskaźnik.",
    looks: [{ agreement: "AGREES", text: "zgadza się" }],
    chapters: [
      { label: "Cel strategiczny", title: "1. Rodziny", goals: [aReportGoal("1.1. Wsparcie rodzin")] },
      {
        label: "Cel strategiczny",
        title: "2. Mieszkania",
        goals: [aReportGoal("2.1. Lokale"), aReportGoal("2.2. Dopłaty")],
      },
    ],
    differences,
    programs: { title: "Programy", items: ["Program dla rodzin"] },
    conclusions: { title: "Wnioski", items: [["Potrzeba więcej rozmów.", "I kursów."]] },
    sourcesTitle: "Skąd to wiemy",
    sourcesNote: "Skrót „w.” znaczy: wiersz.",
    sources: [
      {
        title: "Sprawozdanie",
        asOf: "Stan na: 31 grudnia 2022 r.",
        reason: "Tak mówi tytuł.",
        facts: [{ text: "Wskaźnik: 1.1.1 (w. 3)", remark: "Poprawiliśmy literę." }],
      },
    ],
    ...given,
  };
}
