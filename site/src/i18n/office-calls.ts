// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "../content/contact.view.ts";
import type { ShellView } from "../content/shell.view.ts";
import type { Words } from "./words.ts";

/** The centre's number, named as the office's own, for where nothing nearer is known; empty where it has none. */
export function officeCalls({ centreShortName, officePhone }: ShellView, words: Words): readonly CallView[] {
  return officePhone
    ? [{ label: { text: `${words.officePhone} (${centreShortName})`, lang: null }, phone: officePhone }]
    : [];
}
