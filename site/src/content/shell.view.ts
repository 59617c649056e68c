// SPDX-License-Identifier: EUPL-1.2

import type { PhoneView } from "./contact.view.ts";

/** What stands on every page: whose site it is, and the number of the office. */
export interface ShellView {
  readonly centreName: string;
  /** Abbreviation of the centre, or its full name where people use none. */
  readonly centreShortName: string;
  /** The centre's own number to call; null where no source gives one. */
  readonly officePhone: PhoneView | null;
}
