// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "./published-files.view.ts";
import type { ShellView } from "./shell.view.ts";

/** The standard or the use that files of data are made for. */
export type FileStandard =
  | "WHOLE"
  | "TABLES"
  | "HSDS"
  | "CPSV_AP"
  | "SCHEMA_ORG"
  | "DCAT_AP"
  | "DANE_GOV_PL"
  | "FEEDS"
  | "PEOPLE";

/** Files that there is one of for each record, counted and not listed. */
export interface CountedFiles {
  /** What their paths have in common: `/hsds/services/*`, `/pliki/*.pdf`. */
  readonly paths: string;
  readonly fileCount: number;
  readonly byteCount: number;
  /** Newest day of any of them, `YYYY-MM-DD`; null where none has one. */
  readonly newestOn: string | null;
}

/** The files of one standard. */
export interface FileGroup {
  readonly standard: FileStandard;
  /** Files that are listed one by one, in the order of their paths. */
  readonly files: readonly PublishedFile[];
  readonly counted: readonly CountedFiles[];
}

/** The page of all files that are no pages. */
export interface FileListView {
  readonly shell: ShellView;
  /** Those standards that have files, from the whole to the parts. */
  readonly groups: readonly FileGroup[];
}
