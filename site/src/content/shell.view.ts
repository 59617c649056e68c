// SPDX-License-Identifier: EUPL-1.2

import type { PhoneView } from "./contact.view.ts";
import type { LinkedThing } from "./linked-data.view.ts";
import type { CalendarSpan } from "./recurrence.view.ts";

/** What stands on every page: whose site it is, and the number of the office. */
export interface ShellView {
  /** The day that the site is made for and the year after it. */
  readonly span: CalendarSpan;
  readonly centreName: string;
  /** Abbreviation of the centre, or its full name where people use none. */
  readonly centreShortName: string;
  /** The centre's own number to call; null where no source gives one. */
  readonly officePhone: PhoneView | null;
  /** Address of the public information bulletin (BIP); absent where the content has no such document. */
  readonly bulletinUrl?: string;
  /** The centre in the words of schema.org. */
  readonly office: LinkedThing;
}
