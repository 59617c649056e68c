// SPDX-License-Identifier: EUPL-1.2

import { DateOn, Integer, Localized, Text, WebAddress } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { BaseRecord, RecordType } from "../../persistence/record.ts";

/** A document that facts come from. */
@RecordType({ plural: "sources", description: "A document that facts come from (źródło)." })
export class Source extends BaseRecord {
  @Localized("Title as the document gives it.")
  title!: LocalizedValue;

  @Text("File name under which the editors keep their copy; null where they keep none.", { nullable: true })
  fileName!: string | null;

  @WebAddress("Address of the page that the copy was made of; null where it is not known.", { nullable: true })
  url!: string | null;

  @DateOn("The document cannot be older than this day; null where nothing bounds its age.", { nullable: true })
  asOfFrom!: string | null;

  @DateOn("The document cannot be younger than this day; null where nothing bounds it.", { nullable: true })
  asOfTo!: string | null;

  @Localized("Why the document is dated so: it carries no date of its own.")
  asOfReason!: LocalizedValue;

  @Integer(
    "Rank by age: a larger number is newer, equal numbers cannot be ordered; null where nothing tells the age. It is argued in `asOfReason`, never printed in a document.",
    { nullable: true, min: 1, max: 999 },
  )
  recencyRank!: number | null;
}
