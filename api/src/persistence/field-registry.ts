// SPDX-License-Identifier: EUPL-1.2

import type { z } from "zod";
import type { PackContext } from "./pack-context.ts";

/** A class, whatever its constructor takes. */
export type AnyClass = abstract new (...parameters: never) => object;

/** How a field's value relates to other records and languages; decides who resolves it in GraphQL. */
export type FieldRole = "plain" | "localized" | "reference" | "references";

/** How a field is stored: a slug is unique text, a reference to one record is a foreign key, all that has an inside is JSON. */
export type FieldColumn = "slug" | "text" | "integer" | "boolean" | "json" | "foreignKey";

/** One field of a record or of a shape inside it: told once, read by columns, SDL, content pack and bake. */
export interface FieldDefinition {
  readonly name: string;
  readonly role: FieldRole;
  readonly column: FieldColumn;
  readonly isNullable: boolean;
  /** The GraphQL type, as type-graphql takes it; a thunk, so that files may import each other. */
  readonly graphqlType: () => unknown;
  readonly description: string;
  /** Class of the record referred to; null where the field is no reference. */
  readonly target: (() => AnyClass) | null;
  /** Class of the values inside; null where the field holds no shapes. */
  readonly shape: (() => AnyClass) | null;
  /** Whether it is read before all else, so that its sentences must be short. */
  readonly isLead: boolean;
  /** Whether it tells where facts come from; such texts are for checking and are not translated. */
  readonly isProvenance: boolean;
  /** Translates the value between the pack's YAML and the record. */
  readonly pack: (context: PackContext) => z.ZodType;
}

const fieldsByOwner = new Map<object, FieldDefinition[]>();

/** Adds a field to the class that owns this prototype. */
export function defineField(prototype: object, definition: FieldDefinition): void {
  const fields = fieldsByOwner.get(prototype) ?? [];
  fields.push(definition);
  fieldsByOwner.set(prototype, fields);
}

/** Fields of a class, those of its base classes first, in the order of the source. */
export function fieldsOf(type: AnyClass): readonly FieldDefinition[] {
  const prototype: unknown = type.prototype;
  if (typeof prototype !== "object" || prototype === null) return [];
  const base: unknown = Object.getPrototypeOf(prototype);
  const inherited =
    typeof base === "object" && base !== null && base !== Object.prototype
      ? fieldsOf(base.constructor as AnyClass)
      : [];
  return [...inherited, ...(fieldsByOwner.get(prototype) ?? [])];
}

/** Names of the fields of a record that tell where its facts come from. */
export function provenanceFieldsOf(type: AnyClass): ReadonlySet<string> {
  return new Set(fieldsOf(type).flatMap((field) => (field.isProvenance ? [field.name] : [])));
}
