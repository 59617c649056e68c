// SPDX-License-Identifier: EUPL-1.2

import type { CardView } from "./card.view.ts";
import type { DoorView } from "./door.view.ts";
import { aGuide } from "./guide.examples.ts";
import type { PdfOrder } from "./pdf-renderer.ts";
import { aPoster } from "./poster.examples.ts";
import { aReportBook } from "./report.examples.ts";
import { aHead, aSheet, BARE_HEAD } from "./sheet.examples.ts";

/** The card of an invented offer. */
export function aCard(given: Partial<CardView> = {}): CardView {
  const { lead, calls } = aSheet();
  const places = [{ address: "ul. Różana 1, pokój 3", hours: ["W poniedziałki 7:00–9:00."] }];
  const elsewhere = {
    leadElsewhere: "Opis – zobacz na stronie",
    placesElsewhere: "Inne miejsca – zobacz na stronie",
    hoursElsewhere: "Godziny – zobacz na stronie",
  };
  return { ...aHead(), ...elsewhere, lead, calls, warning: null, isUnsure: false, places, ...given };
}

/** The notice on the door of an invented place. */
export function aDoor(given: Partial<DoorView> = {}): DoorView {
  const { notices, calls } = aSheet();
  const main: DoorView["main"] = {
    name: "Biuro",
    purpose: "Godziny pracy",
    week: {
      dayTitle: "Dzień",
      periods: ["Godziny"],
      rows: [
        { day: "Poniedziałek", hours: [{ text: "7:00–9:00, 14:00–15:00", state: "OPEN" }] },
        { day: "Wtorek", hours: [{ text: "nieczynne", state: "CLOSED" }] },
        { day: "Środa", hours: [{ text: "zadzwoń i zapytaj", state: "UNKNOWN" }] },
      ],
    },
    lines: ["Nie podano, jak jest w święta."],
  };
  return {
    ...aHead(),
    title: "Dom przy Różanej",
    address: ["ul. Różana 1", "00-001 Miasto"],
    warning: null,
    isUnsure: false,
    notices,
    main,
    calls,
    othersTitle: "Tu też",
    otherColumns: ["Co", "Gdzie", "Kiedy"],
    others: [
      { name: "Rozmowa", room: "pokój 3", hours: ["W poniedziałki 7:00–9:00."] },
      { name: "Obiad", room: "–", hours: ["Nie podano godzin. Zadzwoń."] },
    ],
    ...given,
  };
}

const named = { name: "dokument rozmowa" };

/** A document of every kind. */
export const everyKind: readonly PdfOrder[] = [
  { ...named, template: "leaflet", data: aSheet(), hasRowHeaders: false },
  { ...named, template: "large-print", data: aSheet(), hasRowHeaders: false },
  { ...named, template: "card", data: aCard(), hasRowHeaders: false },
  { ...named, template: "door", data: aDoor(), hasRowHeaders: true },
  { ...named, template: "poster", data: aPoster(), hasRowHeaders: true },
  { ...named, template: "guide", data: aGuide(), hasRowHeaders: false },
  { ...named, template: "report", data: aReportBook(), hasRowHeaders: true },
];

/** Those of one page with nothing in them that may be missing. */
export const everyBareKind: readonly PdfOrder[] = [
  ...(["leaflet", "large-print"] as const).map((template): PdfOrder => {
    const bare = { ...BARE_HEAD, calls: [], notices: [], places: [], details: [], sources: null };
    const details = aSheet().details.slice(0, 1);
    return { ...named, template, data: aSheet({ ...bare, details }), hasRowHeaders: false };
  }),
  {
    ...named,
    template: "card",
    data: aCard({ ...BARE_HEAD, calls: [], places: [] }),
    hasRowHeaders: false,
  },
  {
    ...named,
    template: "door",
    data: aDoor({ ...BARE_HEAD, notices: [], main: null, calls: [], others: [] }),
    hasRowHeaders: true,
  },
  {
    ...named,
    template: "poster",
    data: aPoster({ ...BARE_HEAD, calls: [], sleep: [], open: [], sleepUnknown: "Zadzwoń." }),
    hasRowHeaders: true,
  },
];
