// SPDX-License-Identifier: EUPL-1.2

import { type AnyClass, type FieldDefinition, fieldsOf } from "../../persistence/field-registry.ts";
import { type LocalizedValue, VARIANT_TAGS, type VariantTag } from "../../persistence/localized-text.type.ts";
import type { BaseRecord } from "../../persistence/record.ts";

/** One text of a record in one language. */
export interface RecordText {
  /** Keys and indexes from the record to the text; that of a variant ends in its tag and `text`. */
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly language: "pl" | VariantTag;
  /** The Polish text that this is a variant of; null where it is itself an original, or is data. */
  readonly original: string | null;
  /** Whether it is read before all else. */
  readonly isLead: boolean;
  /** Whether it is written for people; an address, a number or a locator is data. */
  readonly isProse: boolean;
  /** Whether it tells where facts come from. */
  readonly isProvenance: boolean;
}

type Place = Pick<RecordText, "path" | "isProvenance">;

function* localizedTexts(value: LocalizedValue, isLead: boolean, { path, isProvenance }: Place): Generator<RecordText> {
  const common = { isLead, isProse: true, isProvenance };
  yield { ...common, path, text: value.pl, language: "pl", original: null };
  for (const tag of Object.values(VARIANT_TAGS)) {
    const variant = value[tag];
    if (variant)
      yield { ...common, path: [...path, tag, "text"], text: variant.text, language: tag, original: value.pl };
  }
}

function* textsOfValue(field: FieldDefinition, value: unknown, place: Place): Generator<RecordText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* textsOfValue(field, item, { ...place, path: [...place.path, index] });
    }
  } else if (typeof value === "string") {
    yield { ...place, text: value, language: "pl", original: null, isLead: false, isProse: false };
  } else if (typeof value === "object" && value !== null) {
    if (field.role === "localized") yield* localizedTexts(value as LocalizedValue, field.isLead, place);
    else if (field.shape) yield* textsInside(field.shape(), value, place);
  }
}

function* textsInside(type: AnyClass, value: object, { path, isProvenance }: Place): Generator<RecordText> {
  for (const field of fieldsOf(type)) {
    if (field.column === "slug" || field.target !== null) continue;
    const place = { path: [...path, field.name], isProvenance: isProvenance || field.isProvenance };
    yield* textsOfValue(field, Reflect.get(value, field.name), place);
  }
}

/** Every text of a record at any depth, in the order of its fields; slugs and references are none. */
export function textsOfRecord(record: BaseRecord): Generator<RecordText> {
  return textsInside(record.constructor as AnyClass, record, { path: [], isProvenance: false });
}
