// SPDX-License-Identifier: EUPL-1.2

import type { OpenVerification } from "../../content/open-records.view.ts";
import { derivedId } from "./derived-id.ts";
import { type HsdsTerm, type OwnTerm, ownTerm } from "./taxonomy.ts";

/** Names of the HSDS objects that attributes are linked to here. */
export type LinkedEntity =
  | "organization"
  | "organization_identifier"
  | "program"
  | "service"
  | "location"
  | "service_at_location"
  | "schedule"
  | "contact";

/** A term said of a record, with a value where it has one; HSDS extends itself by these. */
export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: LinkedEntity;
  readonly taxonomy_term_id: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly taxonomy_term: HsdsTerm;
}

/** What an attribute is said of. */
export interface Linked {
  readonly id: string;
  readonly entity: LinkedEntity;
}

/** A term said of a record. */
export function attribute({ id, entity }: Linked, term: HsdsTerm, value?: string): HsdsAttribute {
  return {
    id: derivedId(id, `attribute/${term.id}`),
    link_id: id,
    link_entity: entity,
    taxonomy_term_id: term.id,
    label: term.taxonomy,
    value,
    taxonomy_term: term,
  };
}

/** A term of Okienko said of a record. */
export function ownAttribute(linked: Linked, term: OwnTerm, value?: string): HsdsAttribute {
  return attribute(linked, ownTerm(term), value);
}

/** Says of what is unconfirmed that it is; nothing of what a document says. */
export function verificationAttributes(linked: Linked, verification: OpenVerification): readonly HsdsAttribute[] {
  return verification === "UNCONFIRMED" ? [ownAttribute(linked, "UNCONFIRMED")] : [];
}
