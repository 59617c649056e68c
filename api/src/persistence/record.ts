// SPDX-License-Identifier: EUPL-1.2

import { Entity, Enum, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { Extensions, Field, ObjectType, registerEnumType } from "type-graphql";
import { type AnyClass, type FieldDefinition, fieldsOf } from "./field-registry.ts";
import { Slug } from "./fields.ts";
import { Node } from "./node.type.ts";
import { defineInvariants, type Invariants } from "./pack-schema.ts";

/** Where a record stands on its way to the public. */
export enum RecordState {
  DRAFT = "DRAFT",
  APPROVED = "APPROVED",
  ARCHIVED = "ARCHIVED",
}

/** What every record has. In the working copy it is a row, in a release a frozen object of the same fields. */
export abstract class BaseRecord {
  /** UUIDv5 of kind and slug. */
  id!: string;

  /** Name of the class; not a column. */
  readonly kind!: string;

  @Slug()
  slug!: string;

  /** Never in a release: only approved records are published. */
  state!: RecordState;

  /** Rises with each change; guards against lost edits. Never in a release. */
  version!: number;
}

/** How a kind of record is named and what it means. */
export interface RecordOptions {
  /** Table of the working copy and file of the content pack, in plural snake case. */
  readonly plural: string;
  readonly description: string;
  readonly invariants?: Invariants;
}

/** One kind of record. */
export interface RecordKind {
  readonly name: string;
  readonly plural: string;
  readonly type: RecordClass;
}

/** A class of records, as the working copy constructs them. */
export type RecordClass = new () => BaseRecord;

function addColumn(prototype: object, field: FieldDefinition): void {
  const nullable = field.isNullable;
  if (field.column === "foreignKey" && field.target !== null) {
    const target = field.target as () => RecordClass;
    ManyToOne(target, { mapToPk: true, nullable, updateRule: "no action", deleteRule: "restrict" })(
      prototype,
      field.name,
    );
  } else {
    const isSlug = field.column === "slug";
    Property({ type: isSlug ? "text" : field.column, nullable, unique: isSlug })(prototype, field.name);
  }
}

function addGraphqlField(prototype: object, field: FieldDefinition): void {
  Field(field.graphqlType as () => AnyClass, { nullable: field.isNullable, description: field.description })(
    prototype,
    field.name,
  );
  if (field.role !== "plain") Extensions({ role: field.role })(prototype, field.name);
}

/** Makes a class a kind of record: a table, a GraphQL type and a file of the content pack in one. */
export function RecordType(options: RecordOptions): <T extends RecordClass>(type: T) => void {
  return (type) => {
    const prototype: object = type.prototype;
    PrimaryKey({ type: "uuid" })(prototype, "id");
    Enum({ items: () => RecordState, type: "string" })(prototype, "state");
    Property({ type: "integer", version: true })(prototype, "version");
    for (const field of fieldsOf(type)) {
      addColumn(prototype, field);
      addGraphqlField(prototype, field);
    }
    Entity({ tableName: options.plural })(type);
    ObjectType({ implements: Node, description: options.description })(type);
    if (options.invariants) defineInvariants(type, options.invariants);
    pluralByType.set(type, options.plural);
    typeByName.set(type.name, type);
  };
}

const pluralByType = new Map<AnyClass, string>();
const typeByName = new Map<string, RecordClass>();

/** The class of a record, which in a release is a plain object that carries only its name. */
export function recordClassOf(record: BaseRecord): RecordClass {
  const type = typeByName.get(record.kind);
  if (!type) throw new RangeError(`no kind of record is called ${record.kind}`);
  return type;
}

/** Makes a class a shape: a value inside records, with the same fields but no table. */
export function ShapeType(description: string): (type: AnyClass) => void {
  return (type) => {
    for (const field of fieldsOf(type)) addGraphqlField(type.prototype as object, field);
    ObjectType({ description })(type);
  };
}

/** Name and plural of a class of records. */
export function recordKindOf(type: RecordClass): RecordKind {
  return { name: type.name, plural: pluralByType.get(type) ?? type.name, type };
}

/** Registers an enum in the SDL with a description for each value. */
export function describeEnum<T extends string>(
  values: Record<string, T>,
  name: string,
  description: string,
  of: Record<T, string>,
): void {
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(of).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
}
