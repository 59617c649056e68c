// SPDX-License-Identifier: EUPL-1.2
// Records as the API gives them, for tests; each test states the values that it depends on.

import type {
  ContactPartsFragment,
  HoursPartsFragment,
  OfferPartsFragment,
  OfferPlacePartsFragment,
  PlacePartsFragment,
  TextPartsFragment,
} from "@okienko/schema/documents";
import type { ShellView } from "./shell.view.ts";

/** A text in the language asked for, as the API gives it. */
export function own(text: string): TextPartsFragment {
  return { state: "ORIGINAL", text };
}

/** What every page says of a centre without a phone. */
export const aShell: ShellView = {
  span: { from: "2026-11-23", to: "2027-11-23", holidays: new Set<string>() },
  centreName: "Ośrodek",
  centreShortName: "OPS",
  officePhone: null,
  office: { "@type": "GovernmentOffice", name: "Ośrodek" },
};

/** Hours on Thursday, 15:00–18:00. */
export function anHours(given: Partial<HoursPartsFragment> = {}): HoursPartsFragment {
  return {
    access: "OPEN_HOURS",
    exceptions: [],
    exceptionTexts: [],
    holidayPolicy: "UNKNOWN",
    purpose: "CONSULTATION",
    season: null,
    slots: [aSlot("TH", "15:00", "18:00")],
    text: { text: "w każdy czwartek 15:00–18:00" },
    validFrom: null,
    validTo: null,
    verification: "DOCUMENTED",
    ...given,
  };
}

/** A stretch of hours on the days given, separated by spaces. */
export function aSlot(
  days: string,
  opensAt: string | null,
  closesAt: string | null,
  passesMidnight = false,
): HoursPartsFragment["slots"][number] {
  const byDay = days.split(" ") as HoursPartsFragment["slots"][number]["byDay"];
  return { byDay, opensAt, closesAt, passesMidnight, anchorOn: null, everyWeeks: null, nthInMonth: null };
}

/** A house in Różana street. */
export function aPlace(given: Partial<PlacePartsFragment> = {}): PlacePartsFragment {
  return {
    address: { city: "Miasto", postalCode: null, street: "ul. Różana 1" },
    name: own("Dom"),
    slug: "dom",
    verification: "DOCUMENTED",
    ...given,
  };
}

/** An offer in the house, in no known room, without hours. */
export function anOfferPlace(given: Partial<OfferPlacePartsFragment> = {}): OfferPlacePartsFragment {
  return {
    capacityCount: null,
    host: null,
    location: aPlace(),
    note: null,
    openings: [],
    room: null,
    schedules: [],
    verification: "DOCUMENTED",
    ...given,
  };
}

/** A contact of which nothing is known but its name. */
export function aContact(given: Partial<ContactPartsFragment> = {}): ContactPartsFragment {
  return {
    email: null,
    location: null,
    name: own("Kontakt"),
    phones: [],
    room: null,
    schedules: [],
    slug: "kontakt",
    verification: "DOCUMENTED",
    ...given,
  };
}

/** A number that a person answers. */
export function aPhone(digits: string, phoneType: "VOICE" | "FAX" = "VOICE"): ContactPartsFragment["phones"][number] {
  return { display: digits, phoneType, uri: `tel:+48${digits.replaceAll(" ", "")}` };
}

/** An offer that can wait, without contacts and places. */
export function anOffer(given: Partial<OfferPartsFragment> = {}): OfferPartsFragment {
  return {
    atLocations: [],
    contactPoints: [],
    isUrgent: false,
    name: own("Rozmowa"),
    openings: [],
    slug: "rozmowa",
    summary: own("Porozmawiaj z nami."),
    verification: "DOCUMENTED",
    ...given,
  };
}
