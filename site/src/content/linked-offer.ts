// SPDX-License-Identifier: EUPL-1.2

import type {
  ContactPartsFragment,
  HoursPartsFragment,
  OrganizationType,
  PlacePartsFragment,
  Standing,
  Verification,
} from "@okienko/schema/documents";
import type { LinkedThing, LinkedValue } from "./linked-data.view.ts";
import { linkedHours } from "./linked-hours.ts";
import { linkedAddress, linkedPhone, OFFICE_ID } from "./linked-office.ts";
import type { CalendarSpan } from "./recurrence.view.ts";

interface OfferPlace {
  readonly location: PlacePartsFragment;
  readonly schedules: readonly HoursPartsFragment[];
  readonly verification: Verification;
}

/** What is told of an offer. */
export interface LinkableOffer {
  readonly name: { readonly text: string };
  readonly summary: { readonly text: string };
  readonly standing: Standing;
  readonly verification: Verification;
  readonly organization: { readonly name: { readonly text: string }; readonly organizationType: OrganizationType };
  readonly contactPoints: readonly ContactPartsFragment[];
  readonly atLocations: readonly OfferPlace[];
}

/** Kinds of bodies that are parts of the public administration. */
const OFFICES: readonly OrganizationType[] = ["CENTRE", "DEPARTMENT", "FACILITY"];

function provider({ organization: { name, organizationType } }: LinkableOffer): LinkedThing {
  const isOffice = OFFICES.includes(organizationType);
  return {
    "@type": isOffice ? "GovernmentOffice" : "Organization",
    "@id": organizationType === "CENTRE" ? OFFICE_ID : undefined,
    name: name.text,
  };
}

function phoneChannel(phone: string | undefined): LinkedThing {
  return { "@type": "ServiceChannel", servicePhone: phone && { "@type": "ContactPoint", telephone: phone } };
}

function placeOf({ location, schedules }: OfferPlace, span: CalendarSpan): LinkedThing {
  return {
    "@type": "Place",
    name: location.name.text,
    address: linkedAddress(location),
    ...linkedHours(schedules, span),
  };
}

/** Where nothing but a number is known for sure, the number: a search engine would not add that one should call first. */
function channels({ atLocations, contactPoints, verification }: LinkableOffer, span: CalendarSpan): LinkedValue {
  const phone = linkedPhone(contactPoints);
  const confirmed = atLocations.filter((at) =>
    [verification, at.verification, at.location.verification].every((one) => one === "DOCUMENTED"),
  );
  if (confirmed.length === 0) return phone && phoneChannel(phone);
  return confirmed.map((at) => ({ ...phoneChannel(phone), serviceLocation: placeOf(at, span) }));
}

/**
 * An offer as schema.org describes a service of a public body; null where it cannot be had today.
 * @param town the town served
 * @param span begins today
 */
export function linkedOffer(offer: LinkableOffer, town: LinkedValue, span: CalendarSpan): LinkedThing | null {
  if (offer.standing !== "CURRENT") return null;
  return {
    "@type": "GovernmentService",
    name: offer.name.text,
    description: offer.summary.text,
    provider: provider(offer),
    areaServed: town,
    availableChannel: channels(offer, span),
  };
}
