// SPDX-License-Identifier: EUPL-1.2

import { Localized, Reference, WebAddress } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { LegalAct } from "./legal-act.entity.ts";

/** A document of the centre or the town, whether its file is at hand or not. */
@RecordType({
  plural: "documents",
  description: "A document (dokument) of the centre or the town, whether its file is at hand or not.",
})
export class Document extends CitedRecord {
  @Localized("Title of the document.")
  title!: LocalizedValue;

  @Reference(() => LegalAct, "Act that adopted it; null where no source names one.", { nullable: true })
  legalAct!: string | null;

  @WebAddress("Where it can be had; null where the editors have no file or address yet.", { nullable: true })
  fileUrl!: string | null;
}
