// SPDX-License-Identifier: EUPL-1.2

import { Int } from "type-graphql";
import type { z } from "zod";
import { LocalDateScalar, LocalTimeScalar, MonthDayScalar } from "../kernel/scalars.ts";
import { type AnyClass, defineField, type FieldDefinition } from "./field-registry.ts";
import { LocalizedText } from "./localized-text.type.ts";
import { packSchemaOf } from "./pack-schema.ts";
import { localizedText } from "./pack-texts.ts";
import * as values from "./pack-values.ts";

/** What all field decorators take. */
export interface FieldOptions {
  /** Whether the value may be unknown (null); the field is required otherwise. */
  readonly nullable?: boolean;
}

/** What decorators of localized texts take. */
export interface TextOptions extends FieldOptions {
  /** Whether it is read before all else, so that its sentences must be short. */
  readonly isLead?: boolean;
}

/** What decorators of lists take. */
export interface ListOptions {
  /** Whether the values tell where facts come from. */
  readonly isProvenance?: boolean;
  /** Whether an empty list is an error; the pack may leave the list out otherwise. */
  readonly atLeastOne?: boolean;
}

/** Marks a property of a record or shape as a field: a column, a GraphQL field and a key of the content pack in one. */
type FieldDecorator = (prototype: object, name: string) => void;

type Spec = Pick<FieldDefinition, "graphqlType" | "pack"> &
  Partial<Pick<FieldDefinition, "role" | "column" | "target" | "shape" | "isLead" | "isProvenance">>;

function field(description: string, options: FieldOptions, spec: Spec): FieldDecorator {
  const isNullable = options.nullable ?? false;
  const pack: FieldDefinition["pack"] = isNullable
    ? (context) => spec.pack(context).nullable().default(null)
    : spec.pack;
  return (prototype, name) =>
    defineField(prototype, {
      role: "plain",
      column: "text",
      target: null,
      shape: null,
      isLead: false,
      isProvenance: false,
      ...spec,
      name,
      description,
      isNullable,
      pack,
    });
}

function scalar(graphqlType: unknown, pack: z.ZodType, column: FieldDefinition["column"] = "text"): Spec {
  return { graphqlType: () => graphqlType, pack: () => pack, column };
}

/** The record's name in addresses: Polish, ASCII, public, unique within its kind. */
export function Slug(): FieldDecorator {
  return field(
    "Name in addresses: Polish, ASCII, unique within its kind, never changed once published.",
    {},
    {
      ...scalar(String, values.slug),
      column: "slug",
    },
  );
}

/** A text that is data and no prose: a number on a door, a street address. */
export function Text(description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, scalar(String, values.plainText));
}

/** A whole number from `min` to `max`, both inclusive. */
export function Integer(
  description: string,
  options: FieldOptions & { readonly min: number; readonly max: number },
): FieldDecorator {
  return field(description, options, scalar(Int, values.integerBetween(options.min, options.max), "integer"));
}

/** True or false; false where the pack says nothing. */
export function Flag(description: string): FieldDecorator {
  return field(description, {}, scalar(Boolean, values.flag.default(false), "boolean"));
}

/** True, false, or null where no source says. */
export function KnownFlag(description: string): FieldDecorator {
  return field(description, { nullable: true }, scalar(Boolean, values.flag, "boolean"));
}

/** Several texts that are data and no prose, in order. */
export function Texts(description: string): FieldDecorator {
  return field(description, {}, scalar([String], values.listOf(values.plainText), "json"));
}

/** A calendar date, `YYYY-MM-DD`. */
export function DateOn(description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, scalar(LocalDateScalar, values.localDate));
}

/** A wall-clock time in Europe/Warsaw, `HH:mm`. */
export function TimeAt(description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, scalar(LocalTimeScalar, values.localTime));
}

/** A day of every year, `MM-DD`. */
export function DayOfYear(description: string): FieldDecorator {
  return field(description, {}, scalar(MonthDayScalar, values.monthDay));
}

/** A Polish phone number, E.164. */
export function PhoneDigits(description: string): FieldDecorator {
  return field(description, {}, scalar(String, values.phoneNumber));
}

/** An e-mail address. */
export function Email(description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, scalar(String, values.email));
}

/** An address of the web. */
export function WebAddress(description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, scalar(String, values.webAddress));
}

/** One word of a closed list. */
export function Choice(
  words: Readonly<Record<string, string>>,
  description: string,
  options: FieldOptions = {},
): FieldDecorator {
  return field(description, options, scalar(words, values.choiceOf(words)));
}

/** Several words of a closed list, in order. */
export function Choices(words: Readonly<Record<string, string>>, description: string): FieldDecorator {
  return field(description, {}, scalar([words], values.listOf(values.choiceOf(words)), "json"));
}

/** A text in Polish and its variants in other languages. */
export function Localized(description: string, options: TextOptions = {}): FieldDecorator {
  const { isLead = false } = options;
  return field(description, options, {
    ...scalar(LocalizedText, localizedText, "json"),
    role: "localized",
    isLead,
  });
}

/** Several such texts, in order. */
export function LocalizedList(description: string): FieldDecorator {
  const spec = scalar([LocalizedText], values.listOf(localizedText), "json");
  return field(description, {}, { ...spec, role: "localized" });
}

/** One other record, kept by its id; the database holds it to a foreign key. */
export function Reference(target: () => AnyClass, description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, {
    role: "reference",
    column: "foreignKey",
    target,
    graphqlType: target,
    pack: (context) => values.referenceTo(target().name, context),
  });
}

/** Several other records, kept by their ids, in order; checked at save and at bake. */
export function References(target: () => AnyClass, description: string, options: ListOptions = {}): FieldDecorator {
  return field(
    description,
    {},
    {
      role: "references",
      column: "json",
      target,
      graphqlType: () => [target()],
      pack: (context) => values.listOf(values.referenceTo(target().name, context), options.atLeastOne),
    },
  );
}

/** A value with an inside that has no life of its own: an address, a season. */
export function ShapeOf(shape: () => AnyClass, description: string, options: FieldOptions = {}): FieldDecorator {
  return field(description, options, {
    column: "json",
    graphqlType: shape,
    shape,
    pack: (context) => packSchemaOf(shape(), context),
  });
}

/** Several such values, in order. */
export function ShapesOf(shape: () => AnyClass, description: string, options: ListOptions = {}): FieldDecorator {
  return field(
    description,
    {},
    {
      column: "json",
      graphqlType: () => [shape()],
      shape,
      isProvenance: options.isProvenance ?? false,
      pack: (context) => values.listOf(packSchemaOf(shape(), context), options.atLeastOne),
    },
  );
}
