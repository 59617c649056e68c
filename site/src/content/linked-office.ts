// SPDX-License-Identifier: EUPL-1.2

import type { ContactPartsFragment, PlacePartsFragment, ShellQuery } from "@okienko/schema/documents";
import type { LinkedThing } from "./linked-data.view.ts";
import { linkedHours } from "./linked-hours.ts";
import type { CalendarSpan } from "./recurrence.view.ts";

type Centre = NonNullable<ShellQuery["centre"]>;

/** Name of the centre within the data of the site. */
export const OFFICE_ID = "/#osrodek";

/** The first voice number, as machines dial it; undefined where there is none. */
export function linkedPhone(contacts: readonly ContactPartsFragment[]): string | undefined {
  const voices = contacts.flatMap(({ phones }) => phones.filter(({ phoneType }) => phoneType === "VOICE"));
  return voices[0]?.uri.replace(/^tel:/, "");
}

/** A Polish address. */
export function linkedAddress({ address }: PlacePartsFragment): LinkedThing {
  return {
    "@type": "PostalAddress",
    streetAddress: address.street,
    postalCode: address.postalCode ?? undefined,
    addressLocality: address.city,
    addressCountry: "PL",
  };
}

/** The town that a centre serves: the one it has its office in; undefined where no source gives an address. */
function linkedTown({ locations, contactPoints }: Centre): LinkedThing | undefined {
  const place = locations[0] ?? contactPoints.find(({ location }) => location !== null)?.location;
  return place ? { "@type": "City", name: place.address.city } : undefined;
}

/** The centre as schema.org describes an office of a public body, with the hours in which the office works; `span` begins today. */
export function linkedOffice(centre: Centre, span: CalendarSpan): LinkedThing {
  const { name, shortName, locations, contactPoints } = centre;
  const office = contactPoints.flatMap(({ schedules }) => schedules).filter(({ purpose }) => purpose === "OFFICE");
  const email = contactPoints.find((contact) => contact.email !== null)?.email;
  const [home] = locations;
  return {
    "@type": "GovernmentOffice",
    "@id": OFFICE_ID,
    name: name.text,
    alternateName: shortName ?? undefined,
    url: "/",
    telephone: linkedPhone(contactPoints),
    email: email ?? undefined,
    address: home && linkedAddress(home),
    areaServed: linkedTown(centre),
    ...linkedHours(office, span),
  };
}
