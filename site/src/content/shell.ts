// SPDX-License-Identifier: EUPL-1.2

import { type Language, ShellDocument, type ShellQuery } from "@okienko/schema/documents";
import { asOfDay, ContentError, query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import { linkedOffice } from "./linked-office.ts";
import type { ShellView } from "./shell.view.ts";

/**
 * What every page says of the centre; throws ContentError where the content has no centre.
 * @param today `YYYY-MM-DD`
 */
export function shellView({ centre, document }: ShellQuery, today: string): ShellView {
  if (!centre) {
    throw new ContentError("Query Shell: the content has no centre. Give one organization the type CENTRE.");
  }
  const calls = firstCalls(centre.contactPoints.map(contactView));
  return {
    today,
    centreName: centre.name.text,
    centreShortName: centre.shortName ?? centre.name.text,
    officePhone: calls[0]?.phone ?? null,
    ...(document?.fileUrl ? { bulletinUrl: document.fileUrl } : {}),
    office: linkedOffice(centre, today),
  };
}

/** Asks for what stands on every page. */
export async function loadShell(language: Language): Promise<ShellView> {
  return shellView(await query(ShellDocument, { language }), asOfDay().slice(0, 10));
}
