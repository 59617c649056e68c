// SPDX-License-Identifier: EUPL-1.2

import type { ProgramRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance, zlotyOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

type Result = ProgramRecord["results"][number];

/** A result with the programme that it is of. */
export interface ResultRow extends Omit<ProgramRecord, "results"> {
  /** From 1, within the programme. */
  readonly resultNumber: number;
  /** The result, or a part of it. */
  readonly told: Pick<Result, "amountGrosze" | "count" | "text" | "unit">;
  readonly result: Result;
  /** Which part, from 1; 0 for the whole. */
  readonly partNumber: number;
}

/** A row for each result of each programme, followed by one for each of its parts. */
export function resultRows(programs: readonly ProgramRecord[]): readonly ResultRow[] {
  return programs.flatMap(({ results, ...program }) =>
    results.flatMap((result, index) =>
      [result, ...result.parts].map((told, partNumber) => ({
        ...program,
        result,
        resultNumber: index + 1,
        told,
        partNumber,
      })),
    ),
  );
}

/** What came of programmes, year by year. */
export const programResultsTable: Table<ResultRow> = {
  name: "program_results",
  fileName: "wyniki-programow",
  title: "Wyniki programów",
  description: "Jedna liczba albo kwota w wierszu. Części („w tym”) są pod całością. Nie dodawaj ich do niej.",
  key: ["program", "result", "part"],
  references: { program: "programy" },
  columns: [
    column("program", "code", "Program", "Skrót programu.", ({ slug }) => slug),
    column("result", "integer", "Wynik", "Który to wynik programu, od 1.", ({ resultNumber }) => resultNumber),
    column("part", "integer", "Część", "0 to całość, 1 i dalej to jej części.", ({ partNumber }) => partNumber),
    column("year", "integer", "Rok", "Rok, którego dotyczy.", ({ result }) => result.year),
    column("description", "text", "Co zrobiono", "Co, dla kogo albo na co.", ({ told }) => told.text.text),
    column("count", "integer", "Ile", "Liczba.", ({ told }) => told.count),
    column("unit", "text", "Czego", "Co liczono.", ({ told }) => told.unit?.text ?? null),
    column("amount_grosze", "integer", "Kwota w groszach", "Kwota w groszach.", ({ told }) => told.amountGrosze),
    column("amount_pln", "decimal", "Kwota w złotych", "Ta sama kwota w złotych.", ({ told }) =>
      zlotyOf(told.amountGrosze),
    ),
    column(
      "is_approximate",
      "boolean",
      "Około",
      "Czy źródło podaje liczbę w przybliżeniu.",
      ({ result }) => result.isApproximate,
    ),
    column("remark", "text", "Uwaga", "Co wiedzieć o liczbie.", ({ result }) => result.remark?.text ?? null),
    column("locator", "text", "Miejsce w źródle", "Gdzie to jest w dokumencie.", ({ result }) => result.locator),
    ...provenance,
  ],
};
