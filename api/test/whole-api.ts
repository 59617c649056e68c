// SPDX-License-Identifier: EUPL-1.2

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { BaseRecord } from "../src/persistence/record.ts";

type Field = GraphQLField<unknown, unknown>;

const INSTANT = '"2026-12-24T12:00:00Z"';

/** What is written for an argument that must be, by its name. */
const VALUES: Readonly<Record<string, string>> = {
  after: INSTANT,
  at: INSTANT,
  days: "14",
  from: INSTANT,
  on: '"2026-12-24"',
  since: "0",
  year: "2026",
};

/** How deep a query goes below a field of a record: its fields, and what stands in these. */
const DEPTH = 1;

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Whether the argument says in which language a text is given; that of a list, which may be null, chooses records. */
function isTextLanguage({ name, type }: GraphQLArgument): boolean {
  return name === "language" && isNonNullType(type);
}

/** Writes calls of fields with the arguments that they need. */
class QueryWriter {
  readonly #records: readonly BaseRecord[];
  readonly #language: string;

  constructor(records: readonly BaseRecord[], language: string) {
    this.#records = records;
    this.#language = language;
  }

  /** A field with its arguments: `offer(slug: "rozmowa")`. */
  call(field: Field): string {
    const given = field.args
      .filter((argument) => isTextLanguage(argument) || isRequiredArgument(argument))
      .map((argument) => `${argument.name}: ${this.#valueOf(argument, field)}`);
    return given.length === 0 ? field.name : `${field.name}(${given.join(", ")})`;
  }

  /** All fields of a type, and of what they lead to as deep as told. */
  select(type: GraphQLNamedType, depth: number): string {
    if (isLeafType(type)) return "";
    const asked = fieldsOf(type)
      .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
      .map((field) => this.call(field) + this.select(getNamedType(field.type), depth - 1));
    return ` { __typename ${asked.join(" ")} }`;
  }

  #valueOf({ name }: GraphQLArgument, field: Field): string {
    const [first] = this.#records.filter(({ kind }) => kind === getNamedType(field.type).name);
    if (name === "language") return this.#language;
    if (name === "slug") return JSON.stringify(first?.slug);
    if (name === "id") return JSON.stringify(this.#records[0]?.id);
    const value = VALUES[name];
    if (value === undefined) throw new RangeError(`write what to ask for \`${name}\` of \`${field.name}\``);
    return value;
  }
}

/**
 * Queries that together ask for every field of every query, of every record that it gives, and of what that leads to,
 * in one language; each is small enough for the limits of the public endpoint.
 * @throws RangeError where a field needs an argument that nobody has written a value for
 */
export function wholeApi(schema: GraphQLSchema, records: readonly BaseRecord[], language: string): readonly string[] {
  const writer = new QueryWriter(records, language);
  const query = schema.getQueryType();
  return (query ? fieldsOf(query) : []).flatMap((root) => {
    const type = getNamedType(root.type);
    const nodes = fieldsOf(type).find(({ name }) => name === "nodes");
    const holder = nodes ? getNamedType(nodes.type) : type;
    const ofRecords = fieldsOf(holder).map((field) => {
      const asked = writer.call(field) + writer.select(getNamedType(field.type), DEPTH);
      return `{ ${writer.call(root)} { ${nodes ? `nodes { ${asked} }` : asked} } }`;
    });
    return [`{ ${writer.call(root)}${writer.select(type, 0)} }`, ...ofRecords];
  });
}
