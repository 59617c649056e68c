// SPDX-License-Identifier: EUPL-1.2

import {
  Choice,
  DateOn,
  KnownFlag,
  Localized,
  LocalizedList,
  Reference,
  References,
  ShapesOf,
  WebAddress,
} from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { describeEnum, RecordType, ShapeType } from "../../persistence/record.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { Location } from "../places/location.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Organization } from "./organization.entity.ts";

/** Who looked whether a site is accessible. */
export enum AssessmentMethod {
  SELF_ASSESSMENT = "SELF_ASSESSMENT",
  EXTERNAL_AUDIT = "EXTERNAL_AUDIT",
}

describeEnum(AssessmentMethod, "AssessmentMethod", "Who looked whether a site is accessible.", {
  SELF_ASSESSMENT: "The body itself (samoocena).",
  EXTERNAL_AUDIT: "Somebody from outside (badanie zewnętrzne).",
});

/** Something on a site that not everybody can use. */
@ShapeType("Something on a site that not everybody can use (niedostępna treść).")
export class KnownBarrier {
  @Localized("What cannot be used, by whom.")
  readonly description!: LocalizedValue;

  @Localized("What to use in its place; null where there is nothing yet.", { nullable: true })
  readonly alternative!: LocalizedValue | null;

  @DateOn("Day by which it is to be mended; null where none is set.", { nullable: true })
  readonly mendedBy!: string | null;
}

/** What a public body declares of the accessibility of its site. */
@RecordType({
  plural: "accessibility_statements",
  description:
    "What a public body declares of the accessibility of its site (deklaracja dostępności; act of 4 April 2019, art. 10). Null is what editors must still supply.",
})
export class AccessibilityStatement extends CitedRecord {
  @Reference(() => Organization, "The body that declares.")
  organization!: string;

  @WebAddress("Address of the site; null until it is known.", { nullable: true })
  siteUrl!: string | null;

  @DateOn("Day on which the site was first published; null until it is known.", { nullable: true })
  sitePublishedOn!: string | null;

  @DateOn("Day of its last significant change; null until it is known.", { nullable: true })
  siteUpdatedOn!: string | null;

  @DateOn("Day on which the statement was drawn up; null until it is.", { nullable: true })
  preparedOn!: string | null;

  @DateOn("Day of its last review, due by 31 March of each year; null before the first.", { nullable: true })
  reviewedOn!: string | null;

  @Choice(AssessmentMethod, "Who looked; null until somebody has.", { nullable: true })
  assessmentMethod!: AssessmentMethod | null;

  @ShapesOf(() => KnownBarrier, "What is known not to be accessible.")
  barriers!: readonly KnownBarrier[];

  @Reference(() => ContactPoint, "Whom to tell of a barrier; null until somebody is named.", { nullable: true })
  contactPoint!: string | null;

  @References(() => Location, "Buildings whose accessibility it tells, the seat first.")
  locations!: readonly string[];

  @KnownFlag("Whether an interpreter of Polish Sign Language can be had online (tłumacz PJM online).")
  hasOnlineInterpreter!: boolean | null;

  @LocalizedList("Other ways to communicate with the body (dostępność komunikacyjno-informacyjna).")
  communicationWays!: readonly LocalizedValue[];

  @WebAddress("Where to complain to the Ombudsman (RPO); null until it is known.", { nullable: true })
  ombudsmanUrl!: string | null;
}
