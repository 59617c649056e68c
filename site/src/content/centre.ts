// SPDX-License-Identifier: EUPL-1.2

import { CentreDocument, type CentreQuery } from "@okienko/schema/documents";
import type { CentrePageView, CentrePartView } from "./centre.view.ts";
import { ContentError, query } from "./client.ts";
import { contactView } from "./contact.ts";
import { placeView } from "./place.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";

/** The centre with all that the contact page asks for. */
export type FullCentre = NonNullable<CentreQuery["centre"]>;

type Part = FullCentre["children"][number];

function partView(part: Part): CentrePartView {
  return {
    slug: part.slug,
    name: part.name.text,
    description: part.description?.text ?? null,
    places: part.locations.map(placeView),
    contacts: part.contactPoints.map(contactView),
    isUnconfirmed: part.verification === "UNCONFIRMED",
  };
}

/** Parts that the newest document names; former ones belong to the history of the centre. */
function currentPartsOf(centre: FullCentre): readonly Part[] {
  return centre.children.filter(({ standing }) => standing === "CURRENT");
}

function citedRecords(centre: FullCentre): readonly CitedOnPage[] {
  return [centre, ...currentPartsOf(centre)].flatMap(({ name, citations, contactPoints }) => [
    { kind: "ORGANIZATION" as const, name: name.text, citations },
    ...contactPoints.map((contact) => ({
      kind: "CONTACT" as const,
      name: contact.name.text,
      citations: contact.citations,
    })),
  ]);
}

/** The contact page, as it is drawn. */
export function centrePageView(centre: FullCentre, shell: ShellView): CentrePageView {
  const partsOf = (type: Part["organizationType"]) =>
    currentPartsOf(centre)
      .filter(({ organizationType }) => organizationType === type)
      .map(partView);
  return {
    shell,
    name: centre.name.text,
    description: centre.description?.text ?? null,
    places: centre.locations.map(placeView),
    contacts: centre.contactPoints.map(contactView),
    departments: partsOf("DEPARTMENT"),
    facilities: partsOf("FACILITY"),
    sources: sourcesView(citedRecords(centre)),
  };
}

/** Asks for the contact page; throws ContentError where the content has no centre. */
export async function loadCentrePage(): Promise<CentrePageView> {
  const [shell, { centre }] = await Promise.all([loadShell(), query(CentreDocument, {})]);
  if (!centre) {
    throw new ContentError("Query Centre: the content has no centre. Give one organization the type CENTRE.");
  }
  return centrePageView(centre, shell);
}
