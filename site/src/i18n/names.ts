// SPDX-License-Identifier: EUPL-1.2

import type { LegalActView } from "../content/documents.view.ts";
import type { HoursGroup } from "../content/hours.view.ts";
import type { RoomView } from "../content/place.view.ts";
import type { FactKind } from "../content/source.view.ts";
import type { WeekdayView } from "../content/week.view.ts";
import type { Section } from "./paths.ts";

const weekdays: Readonly<Record<WeekdayView, string>> = {
  MO: "Poniedziałek",
  TU: "Wtorek",
  WE: "Środa",
  TH: "Czwartek",
  FR: "Piątek",
  SA: "Sobota",
  SU: "Niedziela",
};

const weekdaysShort: Readonly<Record<WeekdayView, string>> = {
  MO: "pon.",
  TU: "wt.",
  WE: "śr.",
  TH: "czw.",
  FR: "pt.",
  SA: "sob.",
  SU: "ndz.",
};

const purposes: Readonly<Record<HoursGroup["purpose"], string>> = {
  CLASSES: "Zajęcia",
  COMPLAINTS: "Skargi i wnioski",
  CONSULTATION: "Dyżur",
  OFFICE: "Godziny pracy",
  OUTREACH: "W terenie",
  OVERNIGHT: "Nocleg",
};

const factKinds: Readonly<Record<FactKind, string>> = {
  SITUATION: "Sytuacja",
  GROUP: "Dla kogo",
  OFFER: "Forma pomocy",
  PLACE: "Adres",
  OFFER_AT_PLACE: "Miejsce",
  HOURS: "Godziny",
  CONTACT: "Kontakt",
  ORGANIZATION: "Kto",
  DOCUMENT: "Dokument",
  PROGRAM: "Program",
  LEGAL_ACT: "Akt prawny",
  STRATEGY: "Strategia",
  GOAL: "Cel",
  STATEMENT: "Wzmianka",
  INDICATOR: "Wskaźnik",
};

const legalActs: Readonly<Record<LegalActView["actType"], string>> = {
  STATUTE: "Ustawa",
  RESOLUTION: "Uchwała nr",
  ORDER: "Zarządzenie nr",
};

const rooms: Readonly<Record<RoomView["kind"], string>> = { ROOM: "pokój", HALL: "sala" };

const sections: Readonly<Record<Section, string>> = {
  situations: "Co się dzieje",
  finder: "Znajdź",
  offers: "Pomoc",
  locations: "Miejsca",
  hours: "Godziny",
  contact: "Kontakt",
};

/** What the values of closed lists are called on screen. */
export const names = { weekdays, weekdaysShort, purposes, factKinds, legalActs, rooms, sections };
