// SPDX-License-Identifier: EUPL-1.2

import { Localized, Reference, Text } from "../../persistence/fields.ts";
import type { LocalizedValue } from "../../persistence/localized-text.type.ts";
import { ShapeType } from "../../persistence/record.ts";
import { Source } from "./source.entity.ts";

/** Where in a document a fact stands. */
@ShapeType("Where in a document a fact stands (miejsce w źródle).")
export class Citation {
  @Reference(() => Source, "The document.")
  readonly source!: string;

  @Text("Place in the document: lines of the editors' copy (`w. 12–14`) or a heading.")
  readonly locator!: string;

  @Localized("How the record departs from the document, and why; null where it does not.", { nullable: true })
  readonly remark!: LocalizedValue | null;
}
