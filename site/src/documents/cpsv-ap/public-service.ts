// SPDX-License-Identifier: EUPL-1.2

import type { OpenContact, OpenLegalAct, OpenOffer, OpenOfferPlace } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { derivedId } from "../hsds/derived-id.ts";
import { ownTerm } from "../hsds/taxonomy.ts";
import { type LinkedNode, polish, urnOf } from "../linked-data/linked-node.ts";
import { offerAddress } from "../offer-address.ts";

const REFERENCES = "http://publications.europa.eu/resource/authority";

function contactPoint({ id, email, phones, schedules }: OpenContact): LinkedNode {
  return {
    "@id": urnOf(id),
    "@type": "cv:ContactPoint",
    "cv:email": email ?? undefined,
    "cv:telephone": phones.filter(({ phoneType }) => phoneType === "VOICE").map(({ number }) => number),
    "cv:openingHours": schedules.map(({ text }) => ({
      "@type": "time:TemporalEntity",
      "dct:description": polish(text.text),
    })),
  };
}

function channel({ id, location, schedules }: OpenOfferPlace): LinkedNode {
  const { street, city } = location.address;
  return {
    "@id": urnOf(id),
    "@type": "cv:Channel",
    "dct:identifier": id,
    "dct:description": polish(`${location.name.text}, ${street}, ${city}`),
    "cv:openingHours": schedules.map((schedule) => ({
      "@type": "time:TemporalEntity",
      "dct:description": polish(`${schedule.text.text}. ${hsdsWords.holidays[schedule.holidayPolicy]}`),
    })),
  };
}

function cost({ id, cost: told }: OpenOffer): LinkedNode | undefined {
  if (told === null) return undefined;
  const { costType, amountGrosze, note } = told;
  const amount = costType === "FREE" ? 0 : amountGrosze === null ? null : amountGrosze / 100;
  const costId = derivedId(id, "cost");
  return {
    "@id": urnOf(costId),
    "@type": "cv:Cost",
    "dct:identifier": costId,
    "dct:description": polish(note?.text ?? hsdsWords.costs[costType]),
    ...(amount === null
      ? {}
      : {
          "cv:hasValue": { "@value": String(amount), "@type": "xsd:double" },
          "cv:currency": { "@id": `${REFERENCES}/currency/PLN`, "@type": "skos:Concept" },
        }),
  };
}

function evidence({ id, requiredDocuments }: OpenOffer): readonly LinkedNode[] {
  return requiredDocuments.map(({ text }, position) => {
    const documentId = derivedId(id, `document/${position}`);
    return {
      "@id": urnOf(documentId),
      "@type": "cv:Evidence",
      "dct:identifier": documentId,
      "dct:title": polish(text),
    };
  });
}

function requirement({ id, eligibility }: OpenOffer): LinkedNode | undefined {
  if (eligibility === null) return undefined;
  const requirementId = derivedId(id, "eligibility");
  return {
    "@id": urnOf(requirementId),
    "@type": "cv:Requirement",
    "dct:identifier": requirementId,
    "dct:title": polish(eligibility.text),
  };
}

/** An offer of a public body as CPSV-AP 3.2 describes a public service, with the acts that its programme rests on. */
export function publicService(offer: OpenOffer, acts: readonly OpenLegalAct[], publicUrl: string | null): LinkedNode {
  const { id, name, summary, description, organization, standing, program } = offer;
  const address = offerAddress(offer, publicUrl);
  return {
    "@id": urnOf(id),
    "@type": "cpsv:PublicService",
    "dct:identifier": id,
    "dct:title": polish(name.text),
    "dct:description": polish(description ? `${summary.text} ${description.text}` : summary.text),
    "cv:hasCompetentAuthority": { "@id": urnOf(organization.id) },
    "adms:status": { "@id": urnOf(ownTerm(standing).id) },
    "dct:audience": offer.targetGroups.map((group) => ({ "@id": urnOf(group.id) })),
    "cv:isGroupedBy": offer.lifeSituations.map((situation) => ({ "@id": urnOf(situation.id) })),
    "cv:contactPoint": offer.contactPoints.map(contactPoint),
    "cv:hasChannel": offer.atLocations.map(channel),
    "cv:hasCost": cost(offer),
    "cpsv:hasInput": evidence(offer),
    "cv:holdsRequirement": requirement(offer),
    "cpsv:follows": program === null ? undefined : { "@id": urnOf(program.id) },
    "cv:hasLegalResource": acts.map((act) => ({ "@id": urnOf(act.id) })),
    "foaf:page": address === undefined ? undefined : { "@id": address, "@type": "foaf:Document" },
  };
}
