// SPDX-License-Identifier: EUPL-1.2

import { type Language, ShellDocument, type ShellQuery } from "@okienko/schema/documents";
import { dateOf, dayOf } from "./calendar-day.ts";
import { asOfDay, ContentError, oncePerBuild, query } from "./client.ts";
import { contactView, firstCalls } from "./contact.ts";
import { loadHolidays } from "./holidays.ts";
import { linkedOffice } from "./linked-office.ts";
import type { CalendarSpan } from "./recurrence.view.ts";
import type { ShellView } from "./shell.view.ts";

/** For how long the pages tell search engines of days with other hours than usual. */
const DAYS_TOLD = 365;

/** What every page says of the centre; throws ContentError where the content has no centre. */
export function shellView({ centre, document }: ShellQuery, span: CalendarSpan): ShellView {
  if (!centre) {
    throw new ContentError("Query Shell: the content has no centre. Give one organization the type CENTRE.");
  }
  const calls = firstCalls(centre.contactPoints.map(contactView));
  return {
    span,
    centreName: centre.name.text,
    centreShortName: centre.shortName ?? centre.name.text,
    officePhone: calls[0]?.phone ?? null,
    ...(document?.fileUrl ? { bulletinUrl: document.fileUrl } : {}),
    office: linkedOffice(centre, span),
  };
}

async function askShell(language: Language): Promise<ShellView> {
  const from = asOfDay().slice(0, 10);
  const year = Number(from.slice(0, 4));
  const [answer, holidays] = await Promise.all([query(ShellDocument, { language }), loadHolidays([year, year + 1])]);
  return shellView(answer, { from, to: dateOf(dayOf(from) + DAYS_TOLD), holidays });
}

/** Asks for what stands on every page. */
export function loadShell(language: Language): Promise<ShellView> {
  return oncePerBuild(`shell ${language}`, () => askShell(language));
}
