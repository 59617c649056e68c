// SPDX-License-Identifier: EUPL-1.2

import {
  CentreDocument,
  type CentreQuery,
  type Language,
  PartnersDocument,
  type PartnersQuery,
} from "@okienko/schema/documents";
import type { BulletinView, CentrePageView, CentrePartView, PartnerView } from "./centre.view.ts";
import { ContentError, query } from "./client.ts";
import { contactView } from "./contact.ts";
import { contactsDownloads } from "./downloads.ts";
import { allNodes } from "./paging.ts";
import { placeView } from "./place.ts";
import { loadShell } from "./shell.ts";
import type { ShellView } from "./shell.view.ts";
import { type CitedOnPage, sourcesView } from "./source.ts";
import { textViewOrNull } from "./text.ts";

/** The centre with all that the contact page asks for. */
export type FullCentre = NonNullable<CentreQuery["centre"]>;

/** An organization that the centre works with. */
export type FullPartner = PartnersQuery["organizations"]["nodes"][number];

type Part = FullCentre["children"][number];
type Bulletin = CentreQuery["document"];
type Office = FullCentre["locations"][number]["contactPoints"][number];

function partView(part: Part): CentrePartView {
  return {
    slug: part.slug,
    name: part.name.text,
    description: textViewOrNull(part.description),
    places: part.locations.map(placeView),
    contacts: part.contactPoints.map(contactView),
    standing: part.standing,
    isUnconfirmed: part.verification === "UNCONFIRMED",
  };
}

function partnerView({ slug, name, shortName, description, standing }: FullPartner): PartnerView {
  const isShort = shortName === name.text;
  return {
    slug,
    name: name.text,
    shortName: isShort ? null : shortName,
    description: textViewOrNull(description),
    standing,
  };
}

/** The bulletin where the content has it, and with an address. */
export function bulletinView(document: Bulletin): BulletinView | null {
  if (!document?.fileUrl) return null;
  return { title: document.title.text, url: document.fileUrl, isUnconfirmed: document.verification === "UNCONFIRMED" };
}

/** Contacts in the centre's own building that are no offer's and that the centre does not already name. */
function officesOf({ locations, contactPoints }: FullCentre): readonly Office[] {
  const named = new Set(contactPoints.map(({ slug }) => slug));
  return locations
    .flatMap((location) => location.contactPoints)
    .filter(({ slug, offers }) => offers.length === 0 && !named.has(slug));
}

function citedRecords(
  centre: FullCentre,
  bulletin: Bulletin,
  partners: readonly FullPartner[],
): readonly CitedOnPage[] {
  const contacts = [
    ...centre.contactPoints,
    ...officesOf(centre),
    ...centre.children.flatMap((part) => part.contactPoints),
  ];
  return [
    ...[centre, ...centre.children, ...partners].map(({ name, citations }) => ({
      kind: "ORGANIZATION" as const,
      name: name.text,
      citations,
    })),
    ...contacts.map(({ name, citations }) => ({ kind: "CONTACT" as const, name: name.text, citations })),
    ...centre.identifiers.map(({ scheme, citations }) => ({ kind: "ORGANIZATION" as const, name: scheme, citations })),
    ...(bulletin ? [{ kind: "DOCUMENT" as const, name: bulletin.title.text, citations: bulletin.citations }] : []),
  ];
}

/** Bodies that only a report names are a matter of Polish: their names stay Polish and nobody can turn to them today. */
function partnersIn(language: Language, partners: readonly FullPartner[]): readonly FullPartner[] {
  return language === "PL" ? partners : partners.filter(({ standing }) => standing === "CURRENT");
}

/** The contact page in a language, as it is drawn. */
export function centrePageView(
  { centre, document }: { readonly centre: FullCentre; readonly document: Bulletin },
  allPartners: readonly FullPartner[],
  shell: ShellView,
  language: Language,
): CentrePageView {
  const partners = partnersIn(language, allPartners);
  const parts = centre.children.map((part) => ({ type: part.organizationType, view: partView(part) }));
  const contacts = centre.contactPoints.map(contactView);
  const offices = officesOf(centre).map(contactView);
  const currentOf = (type: Part["organizationType"]) =>
    parts.filter((part) => part.type === type && part.view.standing === "CURRENT").map(({ view }) => view);
  const departments = currentOf("DEPARTMENT");
  const facilities = currentOf("FACILITY");
  const ofParts = [...departments, ...facilities].flatMap((part) => part.contacts);
  return {
    shell,
    name: centre.name.text,
    description: textViewOrNull(centre.description),
    places: centre.locations.map(placeView),
    contacts,
    offices,
    departments,
    facilities,
    pastParts: parts.map(({ view }) => view).filter(({ standing }) => standing !== "CURRENT"),
    identifiers: centre.identifiers.map(({ scheme, identifier, verification }) => ({
      scheme,
      identifier,
      isUnconfirmed: verification === "UNCONFIRMED",
    })),
    bulletin: bulletinView(document),
    partners: partners.map(partnerView),
    hasMoreInPolish: partners.length < allPartners.length,
    downloads: contactsDownloads([...contacts, ...offices, ...ofParts]),
    sources: sourcesView(citedRecords(centre, document, partners)),
  };
}

/** Asks for the contact page; throws ContentError where the content has no centre. */
export async function loadCentrePage(language: Language): Promise<CentrePageView> {
  const [shell, { centre, document }, partners] = await Promise.all([
    loadShell(language),
    query(CentreDocument, { language }),
    allNodes(async (after) => (await query(PartnersDocument, { after, language })).organizations),
  ]);
  if (!centre) {
    throw new ContentError("Query Centre: the content has no centre. Give one organization the type CENTRE.");
  }
  return centrePageView({ centre, document }, partners, shell, language);
}
