// SPDX-License-Identifier: EUPL-1.2

import type { DownloadView } from "../content/downloads.view.ts";

/** A document of two pages. */
export const leaflet: DownloadView = {
  kind: "LEAFLET",
  owner: null,
  path: "#ulotka",
  year: null,
  format: "PDF",
  byteCount: 36_412,
  pageCount: 2,
  isAccessible: true,
};

/** Hours for a calendar. */
export const calendar: DownloadView = {
  kind: "CALENDAR",
  owner: null,
  path: "#kalendarz",
  year: null,
  format: "iCalendar",
  byteCount: 412,
  pageCount: null,
  isAccessible: false,
};

/** The report on a year. */
export const report: DownloadView = {
  kind: "REPORT",
  owner: null,
  path: "#sprawozdanie",
  year: "2021",
  format: "PDF",
  byteCount: 290_000,
  pageCount: 33,
  isAccessible: true,
};

/** A contact for a phone's list, of an office among others. */
export const contactCard: DownloadView = {
  kind: "CONTACT_CARD",
  owner: { text: "Sekretariat", lang: "pl" },
  path: "#kontakt",
  year: null,
  format: "vCard",
  byteCount: 612,
  pageCount: null,
  isAccessible: false,
};
