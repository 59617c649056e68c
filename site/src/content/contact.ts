// SPDX-License-Identifier: EUPL-1.2

import type { ContactPartsFragment } from "@okienko/schema/documents";
import type { CallView, ContactView } from "./contact.view.ts";
import { hoursGroups } from "./hours.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import { textView } from "./text.ts";

/** The contact as pages show it, with faxes kept apart from numbers to call. */
export function contactView(contact: ContactPartsFragment): ContactView {
  const voices = contact.phones.filter((phone) => phone.phoneType === "VOICE");
  const faxes = contact.phones.filter((phone) => phone.phoneType === "FAX");
  return {
    slug: contact.slug,
    name: textView(contact.name),
    phones: voices.map(({ display, uri }) => ({ display, uri })),
    faxes: faxes.map(({ display }) => display),
    email: contact.email,
    place: contact.location && placeView(contact.location),
    room: roomView(contact.room),
    hours: hoursGroups(contact.schedules),
    isUnconfirmed: isAnyUnconfirmed(contact, ...contact.schedules),
  };
}

/** The numbers of the first contact that has any, under its name; none where no contact has a number. */
export function firstCalls(contacts: readonly ContactView[]): readonly CallView[] {
  const contact = contacts.find(({ phones }) => phones.length > 0);
  return contact?.phones.map((phone) => ({ label: contact.name, phone })) ?? [];
}
