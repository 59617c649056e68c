// SPDX-License-Identifier: EUPL-1.2

import { helpline, secretariat, silentContact } from "../examples/contacts.ts";
import type Contact from "./Contact.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Contact> = [
  { shows: "a contact with every way to reach it", props: { contact: secretariat } },
  { shows: "an unconfirmed number for which one has to agree on a time", props: { contact: helpline } },
  { shows: "a contact without a number", props: { contact: silentContact } },
  {
    shows: "a contact on the page of its place",
    props: { contact: { ...secretariat, faxes: [], hours: [] }, isInPlace: true },
  },
];
