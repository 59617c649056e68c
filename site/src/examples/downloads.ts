// SPDX-License-Identifier: EUPL-1.2

import type { DownloadView } from "../content/downloads.view.ts";

/** A document of two pages. */
export const leaflet: DownloadView = {
  kind: "LEAFLET",
  owner: null,
  path: "#ulotka",
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
  format: "iCalendar",
  byteCount: 412,
  pageCount: null,
  isAccessible: false,
};

/** A contact for a phone's list, of an office among others. */
export const contactCard: DownloadView = {
  kind: "CONTACT_CARD",
  owner: { text: "Sekretariat", lang: "pl" },
  path: "#kontakt",
  format: "vCard",
  byteCount: 612,
  pageCount: null,
  isAccessible: false,
};
