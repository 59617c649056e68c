// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";

/** What was found of a site before anyone could see it. */
export interface ReportView {
  readonly pageCount: number;
  readonly linkCount: number;
  /** Faults of pages and their links. */
  readonly pageFaultCount: number;
  readonly pdfCount: number;
  /** Conditions of PDF/UA-1 that each of those documents was judged by. */
  readonly pdfConditionCount: number;
  /** Conditions that a document does not meet. */
  readonly pdfFaultCount: number;
}

/** Files of one format. */
export interface FormatLine {
  readonly mediaType: string;
  readonly fileCount: number;
  readonly byteCount: number;
}

/** The page of what was checked of this very release. */
export interface ChecksPageView {
  readonly shell: ShellView;
  /** Null while it is being judged; no release is published so. */
  readonly report: ReportView | null;
  /** The files of the release by format, in the order of their names. */
  readonly formats: readonly FormatLine[];
  /** Paths of the files of the release. */
  readonly paths: ReadonlySet<string>;
}
