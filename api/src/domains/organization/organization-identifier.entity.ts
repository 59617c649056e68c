// SPDX-License-Identifier: EUPL-1.2

import { Choice, Reference, Text } from "../../persistence/fields.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Organization } from "./organization.entity.ts";

/** Who gave the identifier. */
export enum IdentifierScheme {
  REGON = "REGON",
  NIP = "NIP",
  EPUAP = "EPUAP",
}

describeEnum(IdentifierScheme, "IdentifierScheme", "Register that an identifier belongs to.", {
  REGON: "Register of the national economy (REGON).",
  NIP: "Register of taxpayers (NIP).",
  EPUAP: "Address of the official electronic inbox (skrytka ePUAP).",
});

/** An identifier of an organization in a public register. */
@RecordType({
  plural: "organization_identifiers",
  description: "An identifier of an organization in a public register (identyfikator).",
})
export class OrganizationIdentifier extends CitedRecord {
  @Reference(() => Organization, "Whose it is.")
  organization!: string;

  @Choice(IdentifierScheme, "The register.")
  scheme!: IdentifierScheme;

  @Text("The identifier, as the source writes it.")
  identifier!: string;
}
