// SPDX-License-Identifier: EUPL-1.2

import { DateOn, Localized, Text, WebAddress } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";

/** A document of the centre or the town, whether its file is at hand or not. */
@RecordType({
  plural: "documents",
  description: "A document (dokument) of the centre or the town, whether its file is at hand or not.",
})
export class Document extends CitedRecord {
  @Localized("Title of the document.")
  title!: LocalizedValue;

  @Text("Number of the resolution that adopted it (uchwała), as printed; null where there is none.", { nullable: true })
  resolutionNumber!: string | null;

  @Localized("Body that adopted it; null where no source says.", { nullable: true })
  adoptedBy!: LocalizedValue | null;

  @DateOn("Day of the resolution; null where no source gives it.", { nullable: true })
  adoptedOn!: string | null;

  @WebAddress("Where the file can be had; null where the editors have none yet.", { nullable: true })
  fileUrl!: string | null;
}
