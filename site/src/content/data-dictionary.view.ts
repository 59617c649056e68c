// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "./published-files.view.ts";
import type { ShellView } from "./shell.view.ts";

/** A column of a table of open data, as the published file tells it. */
export interface DictionaryColumnView {
  /** For programs. */
  readonly name: string;
  readonly datatype: "boolean" | "code" | "codes" | "date" | "decimal" | "integer" | "text" | "time" | "uri";
  readonly title: string;
  readonly description: string;
}

/** A table of open data. */
export interface DictionaryTableView {
  /** Name of its files without an ending, and its anchor. */
  readonly fileName: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly DictionaryColumnView[];
  readonly files: readonly PublishedFile[];
}

/** The page of the data dictionary. */
export interface DataDictionaryView {
  readonly shell: ShellView;
  /** By title. */
  readonly tables: readonly DictionaryTableView[];
  /** Files that hold all tables or all things. */
  readonly wholes: readonly PublishedFile[];
}
