// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance } from "./common-columns.ts";
import type { Column, Table } from "./table.ts";

/** A year of an indicator. */
export interface ValueRow extends Omit<IndicatorRecord, "values"> {
  readonly value: IndicatorRecord["values"][number];
}

/** A row for each year of each indicator. */
export function valueRows(indicators: readonly IndicatorRecord[]): readonly ValueRow[] {
  return indicators.flatMap(({ values, ...indicator }) => values.map((value) => ({ ...indicator, value })));
}

/** How the declared value stands beside the sum; both are kept, also where they differ. */
export const comparison: readonly Column<Pick<ValueRow, "value">>[] = [
  column("declared", "integer", "Wartość podana", "Ile podaje sprawozdanie.", ({ value }) => value.declared),
  column("sum", "integer", "Suma", "Suma danych jednostek.", ({ value }) => value.sum),
  column("difference", "integer", "Różnica", "Wartość podana mniej suma.", ({ value }) => value.difference),
];

/** Indicators of the strategy, year by year. */
export const indicatorsTable: Table<ValueRow> = {
  name: "indicators",
  fileName: "wskazniki",
  title: "Wskaźniki",
  description: "Jeden wskaźnik strategii w jednym roku.",
  key: ["indicator", "year"],
  references: {},
  columns: [
    column("indicator", "code", "Wskaźnik: skrót", "Stała nazwa wskaźnika.", ({ slug }) => slug),
    column("year", "integer", "Rok", "Rok, którego dotyczy liczba.", ({ value }) => value.year),
    column("id", "code", "Identyfikator", "UUID wskaźnika, zawsze ten sam.", ({ id }) => id),
    column("name", "text", "Nazwa", "Co liczy wskaźnik.", ({ name }) => name.text),
    column("unit", "text", "Czego", "Jednostka.", ({ unit }) => unit?.text ?? null),
    column("goal", "code", "Cel: skrót", "Cel operacyjny strategii.", ({ operationalGoal }) => operationalGoal.slug),
    column(
      "goal_number",
      "text",
      "Cel: numer",
      "Numer celu w strategii.",
      ({ operationalGoal }) => operationalGoal.number,
    ),
    column("report_row", "integer", "Wiersz", "Numer wiersza w sprawozdaniu.", ({ row }) => row),
    ...comparison,
    column(
      "agreement",
      "code",
      "Zgodność",
      "AGREES: równe. DIFFERS: różne. NOT_COMPARABLE: nie da się porównać.",
      ({ value }) => value.agreement,
    ),
    column("is_approximate", "boolean", "Około", "Czy wartość jest przybliżona.", ({ value }) => value.isApproximate),
    column("remark", "text", "Uwaga", "Co wiedzieć o liczbie.", ({ value }) => value.remark?.text ?? null),
    ...provenance,
  ],
};
