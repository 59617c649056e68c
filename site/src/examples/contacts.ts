// SPDX-License-Identifier: EUPL-1.2
// Contacts of Przykładowo, a town that does not exist; neither do the numbers.

import type { CallView, ContactView } from "../content/contact.view.ts";
import { agreedHours, officeHours } from "./hours.ts";
import { room, seat } from "./places.ts";
import { text } from "./texts.ts";

/** A contact with every way to reach it. */
export const secretariat: ContactView = {
  slug: "sekretariat",
  name: text("Sekretariat"),
  phones: [
    { display: "12 345 67 89", uri: "tel:+48123456789" },
    { display: "12 345 67 82", uri: "tel:+48123456782" },
  ],
  faxes: ["12 345 67 80"],
  email: "sekretariat@example.org",
  place: seat,
  room,
  hours: officeHours,
  isUnconfirmed: false,
};

/** A number, and nothing else that is certain. */
export const helpline: ContactView = {
  slug: "telefon-wsparcia",
  name: text("Telefon wsparcia"),
  phones: [{ display: "12 345 67 81", uri: "tel:+48123456781" }],
  faxes: [],
  email: null,
  place: null,
  room: null,
  hours: agreedHours,
  isUnconfirmed: true,
};

/** A contact of which no source gives a number, an address or hours. */
export const silentContact: ContactView = {
  ...helpline,
  slug: "klub",
  name: text("Klub Sąsiedzki"),
  phones: [],
  hours: [],
  isUnconfirmed: false,
};

/** The helpline as a number to call. */
export const helplineCall: CallView = {
  label: helpline.name,
  phone: { display: "12 345 67 81", uri: "tel:+48123456781" },
};

/** A number whose name is as long as names of offices are. */
export const longCall: CallView = {
  label: text("Dział Specjalistycznego Poradnictwa Interdyscyplinarnego i Międzypokoleniowego"),
  phone: { display: "12 345 67 82", uri: "tel:+48123456782" },
};
