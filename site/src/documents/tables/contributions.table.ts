// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance } from "./common-columns.ts";
import { comparison, type ValueRow, valueRows } from "./indicators.table.ts";
import type { Table } from "./table.ts";

type Contribution = ValueRow["value"]["contributions"][number];

/** What a body reported for a year of an indicator. */
export interface ContributionRow extends ValueRow {
  readonly contribution: Contribution;
  /** From 1, within the year of the indicator. */
  readonly entryNumber: number;
}

/** A row for everything that a body reported, in the order of the report. */
export function contributionRows(indicators: readonly IndicatorRecord[]): readonly ContributionRow[] {
  return valueRows(indicators).flatMap((row) =>
    row.value.contributions.map((contribution, index) => ({ ...row, contribution, entryNumber: index + 1 })),
  );
}

function partLine({ name, value, isApproximate }: Contribution["parts"][number]): string {
  const amount = value === null ? "" : `: ${isApproximate ? "około " : ""}${value}`;
  return `${name.text}${amount}`;
}

/** What the values of indicators are made of. */
export const contributionsTable: Table<ContributionRow> = {
  name: "contributions",
  fileName: "wskazniki-wedlug-jednostek",
  title: "Wskaźniki według jednostek",
  description: "Co jedna jednostka podała dla wskaźnika w jednym roku.",
  key: ["indicator", "year", "entry"],
  references: {},
  columns: [
    column("indicator", "code", "Wskaźnik: skrót", "Stała nazwa wskaźnika.", ({ slug }) => slug),
    column("year", "integer", "Rok", "Rok, którego dotyczy liczba.", ({ value }) => value.year),
    column("entry", "integer", "Pozycja", "Która to pozycja w sprawozdaniu, od 1.", ({ entryNumber }) => entryNumber),
    column(
      "organization",
      "code",
      "Jednostka: skrót",
      "Skrót organizacji.",
      (row) => row.contribution.organization.slug,
    ),
    column(
      "organization_name",
      "text",
      "Jednostka",
      "Nazwa organizacji.",
      (row) => row.contribution.organization.name.text,
    ),
    column(
      "activity",
      "text",
      "Działanie",
      "Czego dotyczy liczba.",
      ({ contribution }) => contribution.activity?.text ?? null,
    ),
    column("value", "integer", "Ile", "Liczba, którą podała jednostka.", ({ contribution }) => contribution.value),
    column(
      "is_approximate",
      "boolean",
      "Około",
      "Czy liczba jest przybliżona.",
      ({ contribution }) => contribution.isApproximate,
    ),
    column(
      "is_outside_sum",
      "boolean",
      "Poza sumą",
      "Czy liczba nie wchodzi do sumy.",
      ({ contribution }) => contribution.isOutsideSum,
    ),
    column("parts", "text", "Części", "W tym: nazwa i liczba, część w linii.", ({ contribution }) =>
      contribution.parts.map(partLine).join("\n"),
    ),
    column(
      "note",
      "text",
      "Uwaga",
      "Co jednostka dodaje słowami.",
      ({ contribution }) => contribution.note?.text ?? null,
    ),
    ...comparison,
    ...provenance,
  ],
};
