// SPDX-License-Identifier: EUPL-1.2

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import * as contacts from "../domains/contacts/contact-point.resolver.ts";
import { PhoneResolver } from "../domains/contacts/phone.resolver.ts";
import { DocumentQueries } from "../domains/documents/document.resolver.ts";
import * as legalActs from "../domains/documents/legal-act.resolver.ts";
import * as news from "../domains/news/news.resolver.ts";
import * as offers from "../domains/offers/offer.resolver.ts";
import * as hoursOfOffers from "../domains/offers/offer-hours.resolver.ts";
import * as organizations from "../domains/organization/organization.resolver.ts";
import * as places from "../domains/places/location.resolver.ts";
import * as programs from "../domains/programs/program.resolver.ts";
import * as schedules from "../domains/schedules/schedule.resolver.ts";
import { DueVerificationResolver } from "../domains/sources/due-verification.resolver.ts";
import * as sources from "../domains/sources/source.resolver.ts";
import * as indicators from "../domains/strategy/indicator.resolver.ts";
import * as strategies from "../domains/strategy/strategy.resolver.ts";
import type { AnyClass } from "../persistence/field-registry.ts";
import { ChangeResolver } from "../store/change.resolver.ts";
import { attachFieldResolvers } from "../store/field-resolvers.ts";
import { ReleaseResolver } from "../store/release.resolver.ts";
import { ErrorCodeResolver } from "./error-code.resolver.ts";

/** Every export of these modules is a resolver. */
const resolverModules = [
  contacts,
  legalActs,
  news,
  offers,
  hoursOfOffers,
  organizations,
  places,
  programs,
  schedules,
  sources,
  indicators,
  strategies,
].map((module): Readonly<Record<string, AnyClass>> => module);

const publicResolvers: NonEmptyArray<AnyClass> = [
  ReleaseResolver,
  ChangeResolver,
  ErrorCodeResolver,
  DocumentQueries,
  PhoneResolver,
  DueVerificationResolver,
  ...resolverModules.flatMap((module) => Object.values(module)),
];

/** The read-only schema of `/graphql`. Build it once per process, before any other schema. */
export function buildPublicSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: publicResolvers, validate: false });
  attachFieldResolvers(schema);
  const query = schema.getQueryType();
  if (query)
    query.description = "All that the public API can be asked; it only reads, and always from one whole release.";
  return schema;
}

/** The SDL, sorted, as `schema/public.graphql` keeps it. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
