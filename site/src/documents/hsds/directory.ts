// SPDX-License-Identifier: EUPL-1.2

import type { OpenRecords } from "../../content/open-records.view.ts";
import { type HsdsLocation, hsdsLocation } from "./location.ts";
import { type HsdsOrganization, hsdsOrganization } from "./organization.ts";
import { type HsdsProgram, hsdsProgram } from "./program.ts";
import { ProjectionError } from "./projection-error.ts";
import { type HsdsService, hsdsService } from "./service.ts";
import type { HsdsServiceAtLocation } from "./service-at-location.ts";
import { type HsdsTaxonomy, type HsdsTerm, hsdsTaxonomies, hsdsTerms } from "./taxonomy.ts";

/** All that HSDS says of a town. Each list is in the order of the public lists. */
export interface HsdsDirectory {
  readonly services: readonly HsdsService[];
  readonly organizations: readonly HsdsOrganization[];
  readonly locations: readonly HsdsLocation[];
  readonly service_at_locations: readonly HsdsServiceAtLocation[];
  readonly taxonomies: readonly HsdsTaxonomy[];
  readonly taxonomy_terms: readonly HsdsTerm[];
  /** HSDS has no endpoint for them; they are in the data package, also those that nobody is named for. */
  readonly programs: readonly HsdsProgram[];
}

/** What a projection makes of each record; what it throws names the record. */
function eachOf<TRecord extends { readonly slug: string }, T>(
  kind: string,
  records: readonly TRecord[],
  project: (record: TRecord) => T,
): readonly T[] {
  return records.map((record) => {
    try {
      return project(record);
    } catch (cause) {
      if (cause instanceof ProjectionError) throw cause;
      throw new ProjectionError(`${kind} ${record.slug}: cannot be told in HSDS`, { cause });
    }
  });
}

/**
 * All records as HSDS 3.1 tells them.
 * @param publicUrl origin of the site; null leaves all links out
 * @throws ProjectionError where a record refers to one that is not there
 */
export function hsdsDirectory(records: OpenRecords, publicUrl: string | null): HsdsDirectory {
  const { offers, organizations, locations, programs } = records;
  const terms = hsdsTerms(records, publicUrl);
  const context = {
    publicUrl,
    organizations: new Map(organizations.map((organization) => [organization.id, organization])),
    terms: new Map(terms.map((term) => [term.id, term])),
  };
  const services = eachOf("offer", offers, (offer) => hsdsService(offer, context));
  return {
    services,
    organizations: eachOf("organization", organizations, (one) => hsdsOrganization(one, programs, publicUrl)),
    locations: eachOf("location", locations, (location) => hsdsLocation(location, publicUrl)),
    service_at_locations: services.flatMap((service) => service.service_at_locations ?? []),
    taxonomies: hsdsTaxonomies,
    taxonomy_terms: terms,
    programs: eachOf("program", programs, hsdsProgram),
  };
}
