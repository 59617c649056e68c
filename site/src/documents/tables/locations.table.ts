// SPDX-License-Identifier: EUPL-1.2

import type { LocationRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance, slugsOf } from "./common-columns.ts";
import type { Column, Table } from "./table.ts";

/** Facts of access are null in two ways, no facts and no such fact, and both mean that no source says. */
const access: readonly Column<LocationRecord>[] = [
  column(
    "is_step_free",
    "boolean",
    "Bez schodów",
    "Czy wejdziesz bez schodów.",
    (place) => place.accessibility?.isStepFree ?? null,
  ),
  column("has_lift", "boolean", "Winda", "Czy jest winda.", (place) => place.accessibility?.hasLift ?? null),
  column(
    "has_accessible_toilet",
    "boolean",
    "Toaleta",
    "Czy jest dostępna toaleta.",
    (place) => place.accessibility?.hasAccessibleToilet ?? null,
  ),
  column(
    "has_disabled_parking",
    "boolean",
    "Parking",
    "Czy są miejsca dla osób z niepełnosprawnością.",
    (place) => place.accessibility?.hasDisabledParking ?? null,
  ),
  column(
    "has_induction_loop",
    "boolean",
    "Pętla indukcyjna",
    "Czy jest pętla dla słabosłyszących.",
    (place) => place.accessibility?.hasInductionLoop ?? null,
  ),
  column(
    "has_sign_language_interpreter",
    "boolean",
    "Język migowy",
    "Czy jest tłumacz.",
    (place) => place.accessibility?.hasSignLanguageInterpreter ?? null,
  ),
  column(
    "allows_assistance_dog",
    "boolean",
    "Pies asystujący",
    "Czy wejdziesz z psem.",
    (place) => place.accessibility?.allowsAssistanceDog ?? null,
  ),
  column(
    "accessibility_note",
    "text",
    "Dostępność słowami",
    "Co jeszcze wiedzieć.",
    (place) => place.accessibility?.note?.text ?? null,
  ),
];

/** Places: where help can be had, and how to get in. */
export const locationsTable: Table<LocationRecord> = {
  name: "locations",
  fileName: "miejsca",
  title: "Miejsca",
  description: "Jedno miejsce w wierszu, z adresem i dostępnością.",
  key: ["slug"],
  references: { contacts: "kontakty" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa rekordu w adresach.", ({ slug }) => slug),
    column("id", "code", "Identyfikator", "UUID, zawsze ten sam.", ({ id }) => id),
    column("name", "text", "Nazwa", "Jak nazywa się miejsce.", ({ name }) => name.text),
    column("address_1", "text", "Ulica i numer", "Pierwsza linia adresu.", ({ address }) => address.street),
    column("postal_code", "text", "Kod pocztowy", "W postaci 00-000.", ({ address }) => address.postalCode),
    column("city", "text", "Miejscowość", "Nazwa miejscowości.", ({ address }) => address.city),
    column("directions", "text", "Dojazd", "Jak trafić.", ({ directions }) => directions?.text ?? null),
    ...access,
    column("contacts", "codes", "Kontakty", "Skróty kontaktów.", ({ contactPoints }) => slugsOf(contactPoints)),
    ...provenance,
  ],
};
