// SPDX-License-Identifier: EUPL-1.2

import { ContactCardsDocument, type ContactCardsQuery } from "@okienko/schema/documents";
import { newestDay } from "../kernel/newest-day.ts";
import { query } from "./client.ts";
import type { ContactCardView } from "./contact-card.view.ts";
import { allNodes } from "./paging.ts";
import { isAnyUnconfirmed, placeView, roomView } from "./place.ts";
import { isSensitiveHelp } from "./sensitive.ts";

/** A contact with all that a card tells of it. */
export type CardContact = ContactCardsQuery["contactPoints"]["nodes"][number];

/** The body that a contact is of: it says so itself, or all its offers are of the same one. */
function organizationName({ organizations, offers }: CardContact): string | null {
  const named = organizations.length > 0 ? organizations : offers.map(({ organization }) => organization);
  const [name, ...others] = new Set(named.map((organization) => organization.name.text));
  return others.length === 0 ? (name ?? null) : null;
}

/** The card of a contact. */
export function contactCardView(contact: CardContact): ContactCardView {
  const { id, slug, name, phones, email, location, room, schedules } = contact;
  const uris = (type: string): readonly string[] =>
    phones.filter(({ phoneType }) => phoneType === type).map(({ uri }) => uri);
  return {
    id,
    slug,
    name: name.text,
    organizationName: organizationName(contact),
    voices: uris("VOICE"),
    faxes: uris("FAX"),
    email,
    place: location && { ...placeView(location), name: location.name.text },
    room: roomView(room),
    hoursTexts: schedules.map(({ text }) => text.text),
    isUnconfirmed: isAnyUnconfirmed(contact, location, ...schedules),
    newestOn: newestDay([contact]),
  };
}

/**
 * Cards of the contacts that give any way to reach them. Those of help for a sensitive group have none: a name in a list of
 * contacts is copied to other devices, and can be seen by the person that one hides from.
 */
export function contactCardViews(contacts: readonly CardContact[]): readonly ContactCardView[] {
  return contacts
    .filter(({ offers }) => !isSensitiveHelp(offers))
    .map(contactCardView)
    .filter(({ voices, email, place }) => voices.length > 0 || email !== null || place !== null);
}

/** Asks for the cards of all contacts, which are in Polish. */
export async function loadContactCards(): Promise<readonly ContactCardView[]> {
  const contacts = await allNodes(
    async (after) => (await query(ContactCardsDocument, { after, language: "PL" })).contactPoints,
  );
  return contactCardViews(contacts);
}
