// SPDX-License-Identifier: EUPL-1.2

import type { OpenIdentifier, OpenOrganization, OpenProgram } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { type HsdsAttribute, ownAttribute, verificationAttributes } from "./attribute.ts";
import { type HsdsContact, hsdsContact } from "./contact.ts";
import { type HsdsLocation, hsdsLocation } from "./location.ts";
import { type HsdsProgram, hsdsProgram } from "./program.ts";
import { someOf } from "./some-of.ts";

/** A number in a public register, as HSDS 3.1 has it. */
export interface HsdsIdentifier {
  readonly id: string;
  readonly organization_id: string;
  readonly identifier_type: string;
  readonly identifier: string;
  readonly attributes?: readonly HsdsAttribute[] | undefined;
}

/** The body named, without what belongs to it. */
export interface HsdsOrganizationName {
  readonly id: string;
  readonly name: string;
  readonly alternate_name?: string | undefined;
  readonly description: string;
  /** A lasting name, not an address: few bodies have a page of their own. */
  readonly uri: string;
  readonly parent_organization_id?: string | undefined;
}

/** A body, as HSDS 3.1 has it. */
export interface HsdsOrganization extends HsdsOrganizationName {
  readonly contacts?: readonly HsdsContact[] | undefined;
  readonly locations?: readonly HsdsLocation[] | undefined;
  readonly programs?: readonly HsdsProgram[] | undefined;
  readonly organization_identifiers?: readonly HsdsIdentifier[] | undefined;
  readonly attributes: readonly HsdsAttribute[];
}

function identifierOf(organizationId: string, told: OpenIdentifier): HsdsIdentifier {
  const { id, scheme, identifier, verification } = told;
  return {
    id,
    organization_id: organizationId,
    identifier_type: scheme,
    identifier,
    attributes: someOf(verificationAttributes({ id, entity: "organization_identifier" }, verification)),
  };
}

/** The name of a body. HSDS wants a description; where no source gives one, its kind and that none is given. */
export function organizationName(organization: OpenOrganization): HsdsOrganizationName {
  const { id, name, shortName, description, organizationType, parent } = organization;
  return {
    id,
    name: name.text,
    alternate_name: shortName ?? undefined,
    description: description?.text ?? `${hsdsWords.kinds[organizationType]} ${hsdsWords.noDescription}`,
    uri: `urn:uuid:${id}`,
    parent_organization_id: parent?.id,
  };
}

/** A body with its contacts, its places and the programmes that it carries out. */
export function hsdsOrganization(
  organization: OpenOrganization,
  programs: readonly OpenProgram[],
  publicUrl: string | null,
): HsdsOrganization {
  const { id, contactPoints, locations, identifiers, standing, verification } = organization;
  const own = programs.filter(({ executors }) => executors.some((executor) => executor.id === id));
  const linked = { id, entity: "organization" } as const;
  return {
    ...organizationName(organization),
    contacts: someOf(contactPoints.map((contact) => hsdsContact({ organization_id: id }, contact))),
    locations: someOf(locations.map((location) => hsdsLocation(location, publicUrl))),
    programs: someOf(own.map(hsdsProgram)),
    organization_identifiers: someOf(identifiers.map((identifier) => identifierOf(id, identifier))),
    attributes: [ownAttribute(linked, standing), ...verificationAttributes(linked, verification)],
  };
}
