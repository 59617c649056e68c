// SPDX-License-Identifier: EUPL-1.2

import type {
  OpenContact,
  OpenLocation,
  OpenOffer,
  OpenOfferPlace,
  OpenOrganization,
  OpenRecords,
  OpenSchedule,
  OpenSlot,
} from "../../content/open-records.view.ts";
import { ownId } from "./derived-id.ts";

const record = (slug: string) => ({ id: ownId(`Example/${slug}`), slug, verification: "DOCUMENTED" }) as const;
const dated = (slug: string) => ({ ...record(slug), verifiedOn: null, citations: [] });

/** Wednesdays 15:00–17:00, with what is given instead. */
export function slotExample(rest: Partial<OpenSlot> = {}): OpenSlot {
  return {
    byDay: ["WE"],
    opensAt: "15:00",
    closesAt: "17:00",
    passesMidnight: false,
    nthInMonth: null,
    everyWeeks: null,
    anchorOn: null,
    ...rest,
  };
}

/** Hours of an invented place, with what is given instead. */
export function scheduleExample(rest: Partial<OpenSchedule> = {}): OpenSchedule {
  return {
    ...record("godziny"),
    access: "OPEN_HOURS",
    holidayPolicy: "UNKNOWN",
    season: null,
    slots: [slotExample()],
    text: { text: "w każdą środę 15:00–17:00" },
    exceptionTexts: [],
    validFrom: null,
    validTo: null,
    ...rest,
  };
}

/** A contact of an invented centre, with what is given instead. */
export function contactExample(rest: Partial<OpenContact> = {}): OpenContact {
  return {
    ...record("kontakt"),
    name: { text: "Sekretariat" },
    email: null,
    phones: [{ number: "+48123456789", display: "12 345 67 89", phoneType: "VOICE" }],
    location: null,
    room: null,
    schedules: [],
    ...rest,
  };
}

/** An invented place, with what is given instead. */
export function locationExample(rest: Partial<OpenLocation> = {}): OpenLocation {
  return {
    ...dated("miejsce"),
    name: { text: "Dom Przykładowy" },
    address: { street: "ul. Przykładowa 1", city: "Miasto", postalCode: "00-001" },
    directions: null,
    accessibility: null,
    ...rest,
  };
}

/** An offer in that place, with what is given instead. */
export function placeExample(rest: Partial<OpenOfferPlace> = {}): OpenOfferPlace {
  return {
    ...dated("pomoc-w-miejscu"),
    capacityCount: null,
    host: null,
    location: locationExample(),
    note: null,
    room: null,
    schedules: [scheduleExample()],
    ...rest,
  };
}

/** The centre of an invented town, with what is given instead. */
export function organizationExample(rest: Partial<OpenOrganization> = {}): OpenOrganization {
  return {
    ...dated("osrodek"),
    name: { text: "Ośrodek Przykładowy" },
    shortName: null,
    description: null,
    organizationType: "CENTRE",
    standing: "CURRENT",
    parent: null,
    identifiers: [],
    contactPoints: [],
    locations: [],
    ...rest,
  };
}

/** An offer of that centre, with what is given instead. */
export function offerExample(rest: Partial<OpenOffer> = {}): OpenOffer {
  return {
    ...dated("pomoc"),
    name: { text: "Pomoc przykładowa" },
    summary: { text: "Pomagamy." },
    description: null,
    scopeItems: [],
    steps: [],
    eligibility: null,
    requiredDocuments: [],
    cost: null,
    standing: "CURRENT",
    reportedYear: null,
    notices: [],
    organization: { id: organizationExample().id },
    program: null,
    contactPoints: [contactExample()],
    atLocations: [placeExample()],
    targetGroups: [],
    lifeSituations: [],
    ...rest,
  };
}

/** An invented town of one offer, with what is given instead. */
export function recordsExample(rest: Partial<OpenRecords> = {}): OpenRecords {
  return {
    offers: [offerExample()],
    organizations: [organizationExample()],
    locations: [locationExample()],
    programs: [],
    legalActs: [],
    targetGroups: [],
    lifeSituations: [],
    ...rest,
  };
}
