// SPDX-License-Identifier: EUPL-1.2

import type { ContactView } from "./contact.view.ts";
import type { DownloadKind, DownloadView } from "./downloads.view.ts";
import { publishedFiles } from "./published-files.ts";

/** How the name of a file goes on after the slug, by what it is for. */
const ENDINGS: Readonly<Record<Exclude<DownloadKind, "REPORT">, string>> = {
  LEAFLET: ".ulotka.pdf",
  LARGE_PRINT: ".duzy-druk.pdf",
  CARD: ".wizytowka.pdf",
  DOOR_NOTICE: ".drzwi.pdf",
  CALENDAR: ".ics",
  CONTACT_CARD: ".vcf",
  POSTER: ".plakat.pdf",
  GUIDE: ".pdf",
};

/** Where the report on a year is. */
const REPORT_PATH = /^\/pliki\/sprawozdanie-(\d{4})\.pdf$/;

const FORMATS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "text/calendar": "iCalendar",
  "text/vcard": "vCard",
};

/** Records that have a calendar; one kind has its word in the name of the file. */
type CalendarOf = "OFFER" | "PLACE" | "GROUP";

const CALENDAR_WORDS: Readonly<Record<CalendarOf, string>> = { OFFER: "", PLACE: ".miejsce", GROUP: ".grupa" };

function downloadAt(path: string, kind: DownloadKind): readonly DownloadView[] {
  const file = publishedFiles().get(path);
  if (!file) return [];
  const { mediaType, byteCount, pageCount } = file;
  const format = FORMATS[mediaType] ?? mediaType;
  const year = REPORT_PATH.exec(path)?.[1] ?? null;
  const isAccessible = mediaType === "application/pdf";
  return [{ kind, owner: null, path, year, format, byteCount, pageCount, isAccessible }];
}

function downloadsAt(slug: string, kinds: readonly (keyof typeof ENDINGS)[]): readonly DownloadView[] {
  return kinds.flatMap((kind) => downloadAt(`/pliki/${slug}${ENDINGS[kind]}`, kind));
}

/** Whether someone may take a calendar of the record, and which. */
function calendarOf(slug: string, record: CalendarOf): readonly DownloadView[] {
  return downloadAt(`/pliki/${slug}${CALENDAR_WORDS[record]}${ENDINGS.CALENDAR}`, "CALENDAR");
}

/** What this build has made of an offer. */
export function offerDownloads(slug: string): readonly DownloadView[] {
  return [...downloadsAt(slug, ["LEAFLET", "LARGE_PRINT", "CARD"]), ...calendarOf(slug, "OFFER")];
}

/** What this build has made of a place. */
export function placeDownloads(slug: string): readonly DownloadView[] {
  return [...downloadsAt(slug, ["DOOR_NOTICE"]), ...calendarOf(slug, "PLACE")];
}

/** What this build has made of a group of people. */
export function groupDownloads(slug: string): readonly DownloadView[] {
  return calendarOf(slug, "GROUP");
}

/** What this build has made of a contact. */
export function contactDownloads(slug: string): readonly DownloadView[] {
  return downloadsAt(slug, ["CONTACT_CARD"]);
}

/** The guide to all help, where this build has made it. */
export function guideDownloads(): readonly DownloadView[] {
  return downloadsAt("informator", ["GUIDE"]);
}

/** What this build has made of the report. */
export function reportDownloads(): readonly DownloadView[] {
  const paths = [...publishedFiles().keys()].filter((path) => REPORT_PATH.test(path));
  return paths.flatMap((path) => downloadAt(path, "REPORT"));
}

/** What this build has made of contacts, each under its name; of a contact that comes twice once. */
export function contactsDownloads(contacts: readonly Pick<ContactView, "name" | "slug">[]): readonly DownloadView[] {
  const names = new Map(contacts.map(({ slug, name }) => [slug, name]));
  return [...names].flatMap(([slug, owner]) => contactDownloads(slug).map((download) => ({ ...download, owner })));
}

/** What the first page offers: the poster of urgent help and the guide to all help. */
export function frontDownloads(): readonly DownloadView[] {
  return [...downloadsAt("pilna-pomoc", ["POSTER"]), ...guideDownloads()];
}

/** Documents of the whole site. */
export function siteDownloads(): readonly DownloadView[] {
  return [...frontDownloads(), ...reportDownloads()];
}
