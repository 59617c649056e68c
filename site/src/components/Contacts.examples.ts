// SPDX-License-Identifier: EUPL-1.2

import { secretariat, silentContact } from "../examples/contacts.ts";
import type Contacts from "./Contacts.astro";
import type { Examples } from "./example.ts";

export const examples: Examples<typeof Contacts> = [
  { shows: "a first choice and what to do instead", props: { contacts: [secretariat, silentContact] } },
];
