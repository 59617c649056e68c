// SPDX-License-Identifier: EUPL-1.2

import type { ShellView } from "./shell.view.ts";
import type { TextView } from "./text.view.ts";

/** What a file is for. */
export type DownloadKind =
  | "LEAFLET"
  | "LARGE_PRINT"
  | "CARD"
  | "DOOR_NOTICE"
  | "CALENDAR"
  | "CONTACT_CARD"
  | "POSTER"
  | "GUIDE"
  | "REPORT";

/** A file that a person may take from a page. */
export interface DownloadView {
  readonly kind: DownloadKind;
  /** Whose it is, where the page has files of several; null where the page or its heading says so. */
  readonly owner: TextView | null;
  readonly path: string;
  /** Year that a report is on; null of files that tell of today. */
  readonly year: string | null;
  /** As people call it: `PDF`. */
  readonly format: string;
  readonly byteCount: number;
  /** Null where it has none. */
  readonly pageCount: number | null;
  /** Whether it is a document that was checked for readers who do not see. */
  readonly isAccessible: boolean;
}

/** A record with its files. */
export interface RecordDownloads {
  readonly slug: string;
  readonly name: string;
  readonly downloads: readonly DownloadView[];
}

/** The page of all files for people. */
export interface DownloadsPageView {
  readonly shell: ShellView;
  /** Documents of the whole site. */
  readonly general: readonly DownloadView[];
  readonly offers: readonly RecordDownloads[];
  readonly places: readonly RecordDownloads[];
  readonly groups: readonly RecordDownloads[];
  readonly contacts: readonly RecordDownloads[];
}
