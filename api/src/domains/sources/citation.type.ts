// SPDX-License-Identifier: EUPL-1.2

import { Localized, Reference, Text, Texts } from "../../persistence/fields.ts";
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

  @Texts("Names of the fields that this place is the source of; none where it is the source of the whole record.")
  readonly facts!: readonly string[];

  @Localized("How the record departs from the document, and why; null where it does not.", { nullable: true })
  readonly remark!: LocalizedValue | null;
}
