// SPDX-License-Identifier: EUPL-1.2

import type { CallView } from "../content/contact.view.ts";
import type { ShellView } from "../content/shell.view.ts";
import { words } from "./words.ts";

/** The centre's number, named as the office's own, for where nothing nearer is known; empty where it has none. */
export function officeCalls({ centreShortName, officePhone }: ShellView): readonly CallView[] {
  return officePhone ? [{ label: `${words.officePhone} (${centreShortName})`, phone: officePhone }] : [];
}
