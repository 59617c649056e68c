// SPDX-License-Identifier: EUPL-1.2

import type { ContactRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance, slugsOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

type Phone = ContactRecord["phones"][number];

/** A number with the contact that it is of; without one where the contact has none. */
export interface PhoneRow extends ContactRecord {
  /** From 1. */
  readonly phoneNumber: number;
  readonly phone: Phone | null;
}

/** A row for each number of a contact, and one for a contact without any. */
export function phoneRows(contacts: readonly ContactRecord[]): readonly PhoneRow[] {
  return contacts.flatMap((contact) => {
    const phones: readonly (Phone | null)[] = contact.phones.length > 0 ? contact.phones : [null];
    return phones.map((phone, index) => ({ ...contact, phone, phoneNumber: index + 1 }));
  });
}

/** Contacts: functions, never named employees. */
export const contactsTable: Table<PhoneRow> = {
  name: "contacts",
  fileName: "kontakty",
  title: "Kontakty",
  description: "Jeden numer telefonu w wierszu. Kontakt bez telefonu też ma wiersz.",
  key: ["slug", "phone"],
  references: { location: "miejsca", services: "oferty" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa kontaktu.", ({ slug }) => slug),
    column("phone", "integer", "Który numer", "Który to numer tego kontaktu, od 1.", ({ phoneNumber }) => phoneNumber),
    column("id", "code", "Identyfikator", "UUID kontaktu, zawsze ten sam.", ({ id }) => id),
    column("name", "text", "Nazwa", "Do kogo się zwracasz.", ({ name }) => name.text),
    column("email", "text", "E-mail", "Adres e-mail.", ({ email }) => email),
    column(
      "phone_type",
      "code",
      "Rodzaj numeru",
      "VOICE: telefon. FAX: faks.",
      ({ phone }) => phone?.phoneType ?? null,
    ),
    column(
      "phone_uri",
      "uri",
      "Numer dla programów",
      "tel: i numer międzynarodowy (E.164).",
      ({ phone }) => phone?.uri ?? null,
    ),
    column("phone_written", "text", "Numer", "Tak, jak się go zapisuje.", ({ phone }) => phone?.display ?? null),
    column("location", "code", "Miejsce", "Skrót miejsca.", ({ location }) => location?.slug ?? null),
    column("room", "text", "Numer pokoju", "Pokój albo sala.", ({ room }) => room?.number ?? null),
    column("floor", "integer", "Piętro", "0 to parter.", ({ room }) => room?.floor ?? null),
    column("organizations", "codes", "Organizacje", "Skróty organizacji.", ({ organizations }) =>
      slugsOf(organizations),
    ),
    column("services", "codes", "Pomoc", "Skróty form pomocy.", ({ offers }) => slugsOf(offers)),
    column("schedules", "codes", "Godziny", "Skróty godzin.", ({ schedules }) => slugsOf(schedules)),
    ...provenance,
  ],
};
