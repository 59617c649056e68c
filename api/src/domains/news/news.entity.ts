// SPDX-License-Identifier: EUPL-1.2

import { DateOn, Localized, LocalizedList, References, ShapesOf, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType, ShapeType } from "../../persistence/record.ts";
import { Offer } from "../offers/offer.entity.ts";
import { Organization } from "../organization/organization.entity.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** A person whom a text may name, for the public function that the person held then. */
@ShapeType("A person named for a public function held at the time of the text (osoba pełniąca funkcję publiczną).")
export class NamedPerson {
  @Text("First name and surname.")
  readonly name!: string;

  @Localized("The public function, as of the time of the text.")
  readonly publicFunction!: LocalizedValue;
}

/** Something that happened and is told. */
@RecordType({ plural: "news", description: "A piece of news (aktualność)." })
export class News extends CitedRecord {
  @Localized("Title.")
  title!: LocalizedValue;

  @Localized("What happened, in a sentence or two.", { isLead: true })
  summary!: LocalizedValue;

  @LocalizedList("The text, paragraph by paragraph.")
  paragraphs!: readonly LocalizedValue[];

  @DateOn("Day on which it was published; null where no source gives it.", { nullable: true })
  publishedOn!: string | null;

  @ShapesOf(() => NamedPerson, "Persons whom the text names, each with a public function.")
  namedPersons!: readonly NamedPerson[];

  @References(() => Organization, "Organizations that it is about.")
  organizations!: readonly string[];

  @References(() => Offer, "Offers that it is about.")
  offers!: readonly string[];
}
