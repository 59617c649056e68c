// SPDX-License-Identifier: EUPL-1.2

import { Localized, ShapeOf, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType, ShapeType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { AccessibilityFacts } from "./accessibility-facts.type.ts";

/** A postal address in Poland. */
@ShapeType("An address (adres) in Poland.")
export class Address {
  @Text("Street and number, as written in Polish: `ul. Polna 22`.")
  readonly street!: string;

  @Text("Postal code, `NN-NNN`; null where no source gives it.", { nullable: true })
  readonly postalCode!: string | null;

  @Text("Town, in the nominative.")
  readonly city!: string;
}

/** A building or another place that people can come to. It does not know who runs it. */
@RecordType({ plural: "locations", description: "A place (miejsce) that people can come to." })
export class Location extends CitedRecord {
  @Localized("Name of the place.")
  name!: LocalizedValue;

  @ShapeOf(() => Address, "Where it is.")
  address!: Address;

  @Localized("How to get there, in words; null where no source says.", { nullable: true })
  directions!: LocalizedValue | null;

  @ShapeOf(() => AccessibilityFacts, "Accessibility of the building; null where nothing of it is known.", {
    nullable: true,
  })
  accessibility!: AccessibilityFacts | null;
}
