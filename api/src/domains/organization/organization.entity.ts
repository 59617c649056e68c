// SPDX-License-Identifier: EUPL-1.2

import { Choice, Integer, Localized, Reference, References, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { LegalAct } from "../documents/legal-act.entity.ts";
import { Location } from "../places/location.entity.ts";
import { CitedRecord, Standing } from "../sources/cited-record.ts";

/** What an organization is to the centre. */
export enum OrganizationType {
  CENTRE = "CENTRE",
  DEPARTMENT = "DEPARTMENT",
  FACILITY = "FACILITY",
  PARTNER = "PARTNER",
  GROUP = "GROUP",
}

describeEnum(OrganizationType, "OrganizationType", "What an organization is to the centre.", {
  CENTRE: "The social-welfare centre itself (ośrodek pomocy społecznej); one in each release.",
  DEPARTMENT: "A department or team of the centre (dział, zespół).",
  FACILITY: "A facility that the centre or a partner runs (placówka).",
  PARTNER: "Another body that helps (partner).",
  GROUP: "Bodies that a source names together without telling them apart (np. organizacje pozarządowe).",
});

/** The centre, a part of it, or a partner. */
@RecordType({ plural: "organizations", description: "The centre (ośrodek), a part of it, or a partner." })
export class Organization extends CitedRecord {
  @Localized("Full name.")
  name!: LocalizedValue;

  @Text("Abbreviation that people use; null where there is none.", { nullable: true })
  shortName!: string | null;

  @Choice(OrganizationType, "What it is to the centre.")
  organizationType!: OrganizationType;

  @Choice(Standing, "Whether it is there today.")
  standing!: Standing;

  @Reference(() => Organization, "Organization that it is a part of; null where it stands alone.", { nullable: true })
  parent!: string | null;

  @Localized("What it does, in a sentence or two; null where no source says.", { nullable: true })
  description!: LocalizedValue | null;

  @References(() => Location, "Places that it runs.")
  locations!: readonly string[];

  @References(() => ContactPoint, "How to reach it, the first choice at the head.")
  contactPoints!: readonly string[];

  @References(() => LegalAct, "Acts that it works under, as the sources list them.")
  legalActs!: readonly string[];

  @Integer("Place among its siblings, as the source lists them; null where no source orders them.", {
    nullable: true,
    min: 1,
    max: 9998,
  })
  position!: number | null;
}
