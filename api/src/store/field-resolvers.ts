// SPDX-License-Identifier: EUPL-1.2

import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
} from "graphql";
import type { FieldRole } from "../persistence/field-registry.ts";
import { languageCoverageOf } from "../persistence/language-coverage.type.ts";
import { Language, type LocalizedText, type LocalizedValue, textIn } from "../persistence/localized-text.type.ts";
import { type BaseRecord, recordClassOf } from "../persistence/record.ts";
import type { StoreContext } from "./store-context.ts";

/** Roles of fields whose resolver is made here; `languages` is computed of the whole record. */
type ResolvedRole = Exclude<FieldRole, "plain"> | "languages";

type StoredField = GraphQLField<Readonly<Record<string, unknown>>, StoreContext, { readonly language: Language }>;

/** What is stored in a field, one value or a list, each turned into what the API gives. */
function each<T>(stored: unknown, give: (value: T) => unknown): unknown {
  if (stored === null || stored === undefined) return null;
  return Array.isArray(stored) ? stored.map(give) : give(stored as T);
}

const resolvers: Readonly<Record<ResolvedRole, (name: string) => NonNullable<StoredField["resolve"]>>> = {
  localized:
    (name) =>
    (record, { language }) =>
      each<LocalizedValue>(record[name], (value): LocalizedText => textIn(value, language)),
  reference:
    (name) =>
    (record, _args, { store }) =>
      each<string>(record[name], (id) => store.byId(id)),
  references:
    (name) =>
    (record, _args, { store }) =>
      each<string>(record[name], (id) => store.byId(id)),
  languages: () => (stored) => {
    const record = stored as unknown as BaseRecord;
    return languageCoverageOf(recordClassOf(record), record);
  },
};

function languageArgument(language: GraphQLEnumType): GraphQLArgument {
  return {
    name: "language",
    description: "Language to answer in; where it is missing, the Polish original is given and says so.",
    type: new GraphQLNonNull(language),
    defaultValue: Language.PL,
    deprecationReason: null,
    extensions: {},
    astNode: null,
  };
}

/**
 * Gives fields that were declared with a role their resolver, and localized ones their `language` argument:
 * property fields of type-graphql take neither. Changes the schema in place.
 */
export function attachFieldResolvers(schema: GraphQLSchema): void {
  const language = schema.getType("Language");
  if (!isEnumType(language)) return;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const role = field.extensions["role"] as ResolvedRole | undefined;
      if (role === undefined) continue;
      field.resolve = resolvers[role](field.name);
      if (role === "localized") field.args = [...field.args, languageArgument(language)];
    }
  }
}
