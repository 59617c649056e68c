// SPDX-License-Identifier: EUPL-1.2

import type { LegalActRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance, slugsOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

/** Legal acts. */
export const legalActsTable: Table<LegalActRecord> = {
  name: "legal_acts",
  fileName: "akty-prawne",
  title: "Akty prawne",
  description: "Jeden akt w wierszu.",
  key: ["slug"],
  references: { amends: "akty-prawne", programs: "programy" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa rekordu.", ({ slug }) => slug),
    column("id", "code", "Identyfikator", "UUID, zawsze ten sam.", ({ id }) => id),
    column(
      "act_type",
      "code",
      "Rodzaj",
      "STATUTE: ustawa. RESOLUTION: uchwała. ORDER: zarządzenie.",
      ({ actType }) => actType,
    ),
    column("number", "text", "Numer", "Numer aktu.", ({ number }) => number),
    column("title", "text", "Tytuł", "Tytuł aktu.", ({ title }) => title.text),
    column("issuer", "text", "Kto wydał", "Organ, który wydał akt.", ({ issuer }) => issuer?.text ?? null),
    column("adopted_on", "date", "Z dnia", "Dzień wydania.", ({ adoptedOn }) => adoptedOn),
    column("journal", "text", "Dziennik", "Gdzie akt ogłoszono.", ({ journal }) => journal),
    column("url", "uri", "Adres", "Gdzie przeczytasz akt.", ({ url }) => url),
    column("amends", "codes", "Zmienia akty", "Skróty aktów, które zmienia.", ({ amends }) => slugsOf(amends)),
    column("programs", "codes", "Programy", "Skróty programów.", ({ programs }) => slugsOf(programs)),
    ...provenance,
  ],
};
