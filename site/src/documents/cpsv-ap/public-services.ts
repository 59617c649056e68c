// SPDX-License-Identifier: EUPL-1.2

import type { OpenOrganization, OpenRecords, OpenTerm } from "../../content/open-records.view.ts";
import { type OwnTerm, ownTerm } from "../hsds/taxonomy.ts";
import { type LinkedNode, polish, urnOf } from "../linked-data/linked-node.ts";
import { actsOf, foundations } from "./foundations.ts";
import { publicService } from "./public-service.ts";

/** Kinds of bodies that are parts of the public administration; a service of another is no public service. */
const PUBLIC: readonly OpenOrganization["organizationType"][] = ["CENTRE", "DEPARTMENT", "FACILITY"];

const STANDINGS: readonly OwnTerm[] = ["CURRENT", "REPORTED", "FORMER"];

/** Where a body works: CPSV-AP asks for it of each, and all are in Poland. */
const POLAND: LinkedNode = {
  "@id": "http://publications.europa.eu/resource/authority/country/POL",
  "@type": "dct:Location",
};

function authority({ id, name, shortName }: OpenOrganization): LinkedNode {
  return {
    "@id": urnOf(id),
    "@type": "cv:PublicOrganisation",
    "dct:identifier": id,
    "dct:title": polish(name.text),
    "skos:prefLabel": polish(name.text),
    "skos:altLabel": shortName === null ? undefined : polish(shortName),
    "dct:spatial": POLAND,
  };
}

function lifeEvent({ id, name, description }: OpenTerm): LinkedNode {
  return {
    "@id": urnOf(id),
    "@type": "cv:LifeEvent",
    "dct:identifier": id,
    "dct:title": polish(name),
    "dct:description": polish(description),
  };
}

function concept({ id, name }: Pick<OpenTerm, "id" | "name">): LinkedNode {
  return { "@id": urnOf(id), "@type": "skos:Concept", "skos:prefLabel": polish(name) };
}

/** The offers of public bodies, with what they refer to, as CPSV-AP 3.2 tells them. */
export function publicServices(records: OpenRecords, publicUrl: string | null): readonly LinkedNode[] {
  const bodies = records.organizations.filter(({ organizationType }) => PUBLIC.includes(organizationType));
  const ids = new Set(bodies.map(({ id }) => id));
  const offers = records.offers.filter(({ organization }) => ids.has(organization.id));
  const named = new Set(offers.map(({ organization }) => organization.id));
  return [
    ...bodies.filter(({ id }) => named.has(id)).map(authority),
    ...records.lifeSituations.map(lifeEvent),
    ...records.targetGroups.map(concept),
    ...STANDINGS.map((standing) => concept(ownTerm(standing))),
    ...foundations(offers, records.legalActs),
    ...offers.map((offer) => publicService(offer, actsOf(offer.program, records.legalActs), publicUrl)),
  ];
}
