// SPDX-License-Identifier: EUPL-1.2

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { LocationContactPoints } from "../domains/contacts/contact-point.resolver.ts";
import { PhoneResolver } from "../domains/contacts/phone.resolver.ts";
import { DocumentQueries } from "../domains/documents/document.resolver.ts";
import {
  LocationOffers,
  OfferPlaces,
  OfferQueries,
  OrganizationOffers,
  TargetGroupOffers,
  TargetGroupQueries,
} from "../domains/offers/offer.resolver.ts";
import { OrganizationQueries, OrganizationResolver } from "../domains/organization/organization.resolver.ts";
import { LocationQueries, LocationRooms } from "../domains/places/location.resolver.ts";
import { ProgramQueries } from "../domains/programs/program.resolver.ts";
import { ScheduleResolver } from "../domains/schedules/schedule.resolver.ts";
import type { AnyClass } from "../persistence/field-registry.ts";
import { attachFieldResolvers } from "../store/field-resolvers.ts";
import { ReleaseResolver } from "../store/release.resolver.ts";
import { ErrorCodeResolver } from "./error-code.resolver.ts";

const publicResolvers: NonEmptyArray<AnyClass> = [
  ReleaseResolver,
  ErrorCodeResolver,
  OfferQueries,
  OfferPlaces,
  TargetGroupQueries,
  TargetGroupOffers,
  ProgramQueries,
  OrganizationQueries,
  OrganizationResolver,
  OrganizationOffers,
  LocationQueries,
  LocationRooms,
  LocationContactPoints,
  LocationOffers,
  DocumentQueries,
  PhoneResolver,
  ScheduleResolver,
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
