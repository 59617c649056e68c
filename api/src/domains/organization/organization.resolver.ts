// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { Organization, OrganizationType } from "./organization.entity.ts";

/** Queries over organizations. */
export const OrganizationQueries = recordQueries(Organization, {
  one: "organization",
  many: "organizations",
  description: "organizations: the centre, its parts, its partners",
});

/** The centre, and what organizations know of their parts. */
@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: "The social-welfare centre that this release is of; null where it has none.",
  })
  centre(@Ctx() { store }: StoreContext): Organization | null {
    return store.all(Organization).find((one) => one.organizationType === OrganizationType.CENTRE) ?? null;
  }

  @FieldResolver(() => [Organization], { description: "Parts of the organization, as the source lists them." })
  children(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly Organization[] {
    return store.referring(Organization, "parent", organization.id);
  }
}
