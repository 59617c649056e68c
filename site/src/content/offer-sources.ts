// SPDX-License-Identifier: EUPL-1.2

import type { FullOffer } from "./all-offers.ts";
import type { CitedOnPage } from "./source.ts";

type Place = FullOffer["atLocations"][number];
type Contact = FullOffer["contactPoints"][number];

function hoursCited({ schedules }: Place | Contact): readonly CitedOnPage[] {
  return schedules.map(({ text, citations, verifiedOn }) => ({
    kind: "HOURS",
    name: text.text,
    citations,
    verifiedOn,
  }));
}

function placeCited(at: Place): readonly CitedOnPage[] {
  const { citations, verifiedOn, location } = at;
  const name = location.name.text;
  return [
    { kind: "OFFER_AT_PLACE", name, citations, verifiedOn },
    { kind: "PLACE", name, citations: location.citations, verifiedOn: location.verifiedOn },
    ...hoursCited(at),
  ];
}

function contactCited(contact: Contact): readonly CitedOnPage[] {
  const { name, citations, verifiedOn } = contact;
  return [{ kind: "CONTACT", name: name.text, citations, verifiedOn }, ...hoursCited(contact)];
}

/** Every record on the page of an offer, in reading order, with where its facts come from. */
export function offerCited(offer: FullOffer): readonly CitedOnPage[] {
  const { name, citations, verifiedOn, statements } = offer;
  return [
    { kind: "OFFER", name: name.text, citations, verifiedOn },
    ...offer.atLocations.flatMap(placeCited),
    ...offer.contactPoints.flatMap(contactCited),
    ...statements.map(({ text, ...said }) => ({
      kind: "STATEMENT" as const,
      name: text.text,
      citations: said.citations,
      verifiedOn,
    })),
  ];
}
