// SPDX-License-Identifier: EUPL-1.2

import type { OpenAccessibility, OpenLocation } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { paths } from "../../i18n/paths.ts";
import { type HsdsAttribute, verificationAttributes } from "./attribute.ts";
import { derivedId } from "./derived-id.ts";
import { sentencesOf } from "./joined-text.ts";
import { someOf } from "./some-of.ts";

/** A postal address, as HSDS 3.1 has it. */
export interface HsdsAddress {
  readonly id: string;
  readonly location_id: string;
  readonly address_1: string;
  readonly city: string;
  /** HSDS wants one; no source gives the province, so that it is empty. */
  readonly state_province: "";
  readonly postal_code: string;
  readonly country: "PL";
  readonly address_type: "physical";
}

/** One fact of the accessibility of a place. */
export interface HsdsAccessibility {
  readonly id: string;
  readonly location_id: string;
  readonly description: string;
  readonly details?: string | undefined;
}

/** A place, as HSDS 3.1 has it. */
export interface HsdsLocation {
  readonly id: string;
  readonly location_type: "physical";
  readonly url?: string | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly addresses?: readonly HsdsAddress[] | undefined;
  readonly accessibility?: readonly HsdsAccessibility[] | undefined;
  readonly attributes?: readonly HsdsAttribute[] | undefined;
}

type Feature = keyof typeof hsdsWords.accessibility;

function accessibilityOf(locationId: string, facts: OpenAccessibility | null): readonly HsdsAccessibility[] {
  if (facts === null) return [];
  const { accessibility, yes, no } = hsdsWords;
  const features = (Object.keys(accessibility) as Feature[]).filter((feature) => facts[feature] !== null);
  const told = features.map((feature) => `${accessibility[feature]}: ${facts[feature] ? yes : no}`);
  const lines = [...told, ...(facts.note ? [facts.note.text] : [])];
  return lines.map((description, position) => ({
    id: derivedId(locationId, `accessibility/${features[position] ?? "note"}`),
    location_id: locationId,
    description,
  }));
}

/** A place. HSDS has no address without a postal code: where none is known, the address is in the description. */
export function hsdsLocation(location: OpenLocation, publicUrl: string | null): HsdsLocation {
  const { id, slug, name, directions, address, accessibility, verification } = location;
  const { street, city, postalCode } = address;
  const addresses: readonly HsdsAddress[] = postalCode
    ? [
        {
          id: derivedId(id, "address"),
          location_id: id,
          address_1: street,
          city,
          state_province: "",
          postal_code: postalCode,
          country: "PL",
          address_type: "physical",
        },
      ]
    : [];
  const inWords = postalCode ? null : hsdsWords.address(`${street}, ${city}`);
  return {
    id,
    location_type: "physical",
    url: publicUrl === null ? undefined : publicUrl + paths.location(slug),
    name: name.text,
    description: sentencesOf([inWords, directions?.text]),
    addresses: someOf(addresses),
    accessibility: someOf(accessibilityOf(id, accessibility)),
    attributes: someOf(verificationAttributes({ id, entity: "location" }, verification)),
  };
}
