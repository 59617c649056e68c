// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";
import { type AnyClass, fieldsOf } from "./field-registry.ts";
import type { PackContext } from "./pack-context.ts";

/** Something that no single field can see: two hours that overlap, a room of another building. */
export interface Violation {
  /** Keys and indexes from the record to the value at fault. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly mend: string;
}

/** Finds another record by id; null where there is none. */
export type Lookup = (id: string) => unknown;

/** Rules over the whole of a record, and over what it refers to. */
export type Invariants = (record: never, lookup: Lookup) => readonly Violation[];

const invariantsByClass = new Map<AnyClass, Invariants>();

/** Sets the rules that every record of a class keeps. */
export function defineInvariants(type: AnyClass, invariants: Invariants): void {
  invariantsByClass.set(type, invariants);
}

/** Rules that a record breaks; none where its class has no rules of its own. */
export function violationsOf(type: AnyClass, record: unknown, lookup: Lookup): readonly Violation[] {
  return invariantsByClass.get(type)?.(record as never, lookup) ?? [];
}

/** The translation between a record or shape in the pack and in the working copy: decode reads, encode writes. */
export function packSchemaOf(type: AnyClass, context: PackContext): z.ZodObject {
  return z.strictObject(Object.fromEntries(fieldsOf(type).map((field) => [field.name, field.pack(context)])));
}
