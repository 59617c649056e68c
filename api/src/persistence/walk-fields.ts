// SPDX-License-Identifier: EUPL-1.2

import { type AnyClass, type FieldDefinition, fieldsOf } from "./field-registry.ts";

/** A field of a record, or of a shape inside it, with its value and where it stands. */
export interface FieldValue {
  readonly field: FieldDefinition;
  /** One value: lists are walked item by item. Never null. */
  readonly value: unknown;
  /** Keys and indexes from the record to the value. */
  readonly path: readonly (string | number)[];
}

function* walkValue(
  field: FieldDefinition,
  value: unknown,
  path: readonly (string | number)[],
): Generator<FieldValue, void> {
  if (value === null || value === undefined) return;
  if (field.shape === null) yield { field, value, path };
  else yield* walkFields(field.shape(), value as object, path);
}

/** All values of a record at any depth, those of shapes among them; what is null or empty is left out. */
export function* walkFields(
  type: AnyClass,
  holder: object,
  path: readonly (string | number)[] = [],
): Generator<FieldValue, void> {
  for (const field of fieldsOf(type)) {
    const value: unknown = Reflect.get(holder, field.name);
    if (!Array.isArray(value)) yield* walkValue(field, value, [...path, field.name]);
    else for (const [index, item] of value.entries()) yield* walkValue(field, item, [...path, field.name, index]);
  }
}

/** Ids of other records that a record refers to, with where they stand. */
export function* referencesOf(
  type: AnyClass,
  record: object,
): Generator<FieldValue & { readonly value: string }, void> {
  for (const found of walkFields(type, record)) {
    if (found.field.target !== null && typeof found.value === "string") yield { ...found, value: found.value };
  }
}
