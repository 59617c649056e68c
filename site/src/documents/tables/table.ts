// SPDX-License-Identifier: EUPL-1.2

/**
 * What the cells of a column hold. `code` and `codes` are names made for programs (slugs, ids, words in capitals);
 * `codes` is a list of them. `time` is a wall time of Europe/Warsaw, `HH:MM`, 24:00 the end of the day.
 */
export type Datatype = "boolean" | "code" | "codes" | "date" | "decimal" | "integer" | "text" | "time" | "uri";

/** The value of a cell; null where no source says it, which is neither zero nor false. */
export type Cell = string | number | boolean | null | readonly string[];

/** What is to know of a column, whatever it is written to. */
export interface ColumnFacts {
  /** For programs: English, snake_case, the term of HSDS where it has one. */
  readonly name: string;
  readonly datatype: Datatype;
  /** For people, in Polish. */
  readonly title: string;
  readonly description: string;
}

/** A column, and where its cells come from. */
export interface Column<TRow> extends ColumnFacts {
  readonly of: (row: TRow) => Cell;
}

/** What is to know of a table, whatever it is written to. */
export interface TableFacts {
  /** For programs: English, snake_case. */
  readonly name: string;
  /** Name of its files below `/dane/`, without an ending, and of its sheet. */
  readonly fileName: string;
  /** For people, in Polish. */
  readonly title: string;
  readonly description: string;
  /** Names of the columns that together tell a row from all others. */
  readonly key: readonly string[];
  /** Columns whose codes are slugs of another table, by name, with the name of the files of that table. */
  readonly references: Readonly<Record<string, string>>;
}

/** A table as it is declared. */
export interface Table<TRow> extends TableFacts {
  readonly columns: readonly Column<TRow>[];
}

/** A table with its rows, ready to be written. */
export interface FilledTable extends TableFacts {
  readonly columns: readonly ColumnFacts[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Newest day that its records can be of, `YYYY-MM-DD`; null where none says. */
  readonly newestOn: string | null;
}
