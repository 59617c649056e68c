// SPDX-License-Identifier: EUPL-1.2

import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { recordQueries } from "../../store/record-queries.ts";
import type { StoreContext } from "../../store/store-context.ts";
import { ContactPoint } from "../contacts/contact-point.entity.ts";
import { LegalAct } from "../documents/legal-act.entity.ts";
import { Location } from "../places/location.entity.ts";
import { AccessibilityStatement } from "./accessibility-statement.entity.ts";
import { Organization, OrganizationType } from "./organization.entity.ts";
import { OrganizationFilter } from "./organization-filter.input.ts";
import { OrganizationIdentifier } from "./organization-identifier.entity.ts";

/** Queries over organizations. */
export const OrganizationQueries = recordQueries(Organization, {
  one: "organization",
  many: "organizations",
  description: "organizations: the centre, its parts, its partners",
  filter: {
    input: OrganizationFilter,
    test:
      ({ types, standings }: OrganizationFilter) =>
      (one) =>
        (!types || types.includes(one.organizationType)) && (!standings || standings.includes(one.standing)),
  },
});

/** Queries over accessibility statements. */
export const AccessibilityStatementQueries = recordQueries(AccessibilityStatement, {
  one: "accessibilityStatement",
  many: "accessibilityStatements",
  description: "accessibility statements (deklaracje dostępności)",
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

  @FieldResolver(() => [AccessibilityStatement], { description: "What it declares of the accessibility of its sites." })
  accessibilityStatements(
    @Root() organization: Organization,
    @Ctx() { store }: StoreContext,
  ): readonly AccessibilityStatement[] {
    return store.referring(AccessibilityStatement, "organization", organization.id);
  }

  @FieldResolver(() => [OrganizationIdentifier], { description: "Its identifiers in public registers." })
  identifiers(@Root() organization: Organization, @Ctx() { store }: StoreContext): readonly OrganizationIdentifier[] {
    return store.referring(OrganizationIdentifier, "organization", organization.id);
  }
}

/** Who runs a place. */
@Resolver(() => Location)
export class LocationOrganizations {
  @FieldResolver(() => [Organization], { description: "Organizations that run it." })
  organizations(@Root() location: Location, @Ctx() { store }: StoreContext): readonly Organization[] {
    return store.referring(Organization, "locations", location.id);
  }
}

/** Whom a contact point is of. */
@Resolver(() => ContactPoint)
export class ContactPointOrganizations {
  @FieldResolver(() => [Organization], { description: "Organizations that it is the contact of." })
  organizations(@Root() contactPoint: ContactPoint, @Ctx() { store }: StoreContext): readonly Organization[] {
    return store.referring(Organization, "contactPoints", contactPoint.id);
  }
}

/** Who works under an act. */
@Resolver(() => LegalAct)
export class LegalActOrganizations {
  @FieldResolver(() => [Organization], { description: "Organizations that work under it, as the sources list them." })
  organizations(@Root() act: LegalAct, @Ctx() { store }: StoreContext): readonly Organization[] {
    return store.referring(Organization, "legalActs", act.id);
  }
}
