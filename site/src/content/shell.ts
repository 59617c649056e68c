// SPDX-License-Identifier: EUPL-1.2

import { ShellDocument, type ShellQuery } from "@okienko/schema/documents";
import { ContentError, query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import type { ShellView } from "./shell.view.ts";

/** What every page says of the centre; throws ContentError where the content has no centre. */
export function shellView({ centre }: ShellQuery): ShellView {
  if (!centre) {
    throw new ContentError("Query Shell: the content has no centre. Give one organization the type CENTRE.");
  }
  const calls = firstCalls(centre.contactPoints.map(contactView));
  return {
    centreName: centre.name.text,
    centreShortName: centre.shortName ?? centre.name.text,
    officePhone: calls[0]?.phone ?? null,
  };
}

/** Asks for what stands on every page. */
export async function loadShell(): Promise<ShellView> {
  return shellView(await query(ShellDocument, {}));
}
