// SPDX-License-Identifier: EUPL-1.2

/** Tables of the data package in the order of its list, each with its columns; a column named here is always written. */
export const TABLE_COLUMNS = {
  organizations: ["id", "name", "alternate_name", "description", "uri", "parent_organization_id"],
  programs: ["id", "organization_id", "name", "description"],
  services: [
    "id",
    "organization_id",
    "program_id",
    "name",
    "description",
    "url",
    "status",
    "application_process",
    "fees_description",
    "eligibility_description",
    "assured_date",
    "alert",
  ],
  locations: ["id", "location_type", "url", "name", "description"],
  service_at_locations: ["id", "service_id", "location_id", "description"],
  addresses: ["id", "location_id", "address_1", "city", "state_province", "postal_code", "country", "address_type"],
  accessibility: ["id", "location_id", "description", "details"],
  schedules: [
    "id",
    "service_at_location_id",
    "valid_from",
    "valid_to",
    "dtstart",
    "freq",
    "interval",
    "byday",
    "opens_at",
    "closes_at",
    "description",
    "notes",
  ],
  contacts: ["id", "service_id", "organization_id", "name", "email"],
  phones: ["id", "contact_id", "number", "extension", "type", "description"],
  cost_options: ["id", "service_id", "option", "currency", "amount", "amount_description"],
  required_documents: ["id", "service_id", "document"],
  organization_identifiers: ["id", "organization_id", "identifier_type", "identifier"],
  taxonomies: ["id", "name", "description"],
  taxonomy_terms: ["id", "code", "name", "description", "taxonomy", "taxonomy_id", "language", "term_uri"],
  attributes: ["id", "link_id", "link_entity", "taxonomy_term_id", "label", "value"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of a table. */
export type TableName = keyof typeof TABLE_COLUMNS;
