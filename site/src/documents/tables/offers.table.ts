// SPDX-License-Identifier: EUPL-1.2

import type { OfferRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { linesOf, provenance, slugsOf, zlotyOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

/** Offers: what help there is, for whom and on what terms. */
export const offersTable: Table<OfferRecord> = {
  name: "services",
  fileName: "oferty",
  title: "Formy pomocy",
  description: "Jedna forma pomocy w wierszu. Także te, o których mówi tylko sprawozdanie.",
  key: ["slug"],
  references: { program: "programy", locations: "miejsca", contacts: "kontakty" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa rekordu w adresach.", ({ slug }) => slug),
    column("id", "code", "Identyfikator", "UUID, zawsze ten sam.", ({ id }) => id),
    column("name", "text", "Nazwa", "Jak nazywa się pomoc.", ({ name }) => name.text),
    column("summary", "text", "W skrócie", "O co chodzi, w jednym zdaniu.", ({ summary }) => summary.text),
    column("description", "text", "Opis", "Więcej o pomocy.", ({ description }) => description?.text ?? null),
    column(
      "status",
      "code",
      "Stan",
      "CURRENT: jest dziś. REPORTED: zna ją tylko sprawozdanie. FORMER: już jej nie ma.",
      (offer) => offer.standing,
    ),
    column(
      "reported_year",
      "integer",
      "Rok sprawozdania",
      "Rok, o którym mówi sprawozdanie.",
      (offer) => offer.reportedYear,
    ),
    column("is_urgent", "boolean", "Pilna", "Czy to pomoc w nagłej potrzebie.", ({ isUrgent }) => isUrgent),
    column("organization", "code", "Kto pomaga: skrót", "Skrót organizacji.", ({ organization }) => organization.slug),
    column(
      "organization_name",
      "text",
      "Kto pomaga",
      "Nazwa organizacji.",
      ({ organization }) => organization.name.text,
    ),
    column("program", "code", "Program", "Program, z którego jest pomoc.", ({ program }) => program?.slug ?? null),
    column(
      "eligibility_description",
      "text",
      "Dla kogo",
      "Kto może skorzystać.",
      ({ eligibility }) => eligibility?.text ?? null,
    ),
    column("target_groups", "codes", "Grupy osób", "Skróty grup osób.", ({ targetGroups }) => slugsOf(targetGroups)),
    column("life_situations", "codes", "Sytuacje", "Skróty sytuacji życiowych.", ({ lifeSituations }) =>
      slugsOf(lifeSituations),
    ),
    column("application_process", "text", "Jak skorzystać", "Co zrobić po kolei, krok w linii.", ({ steps }) =>
      linesOf(steps),
    ),
    column("required_documents", "text", "Dokumenty", "Co przynieść, dokument w linii.", (offer) =>
      linesOf(offer.requiredDocuments),
    ),
    column(
      "fees",
      "code",
      "Koszt",
      "FREE: bezpłatnie. PAID: płatne. DEPENDS: zależy.",
      ({ cost }) => cost?.costType ?? null,
    ),
    column("fees_grosze", "integer", "Koszt w groszach", "Kwota w groszach.", ({ cost }) => cost?.amountGrosze ?? null),
    column("fees_pln", "decimal", "Koszt w złotych", "Ta sama kwota w złotych.", ({ cost }) =>
      zlotyOf(cost?.amountGrosze ?? null),
    ),
    column(
      "fees_description",
      "text",
      "Koszt słowami",
      "Od czego zależy koszt.",
      ({ cost }) => cost?.note?.text ?? null,
    ),
    column("locations", "codes", "Miejsca", "Skróty miejsc.", (offer) =>
      slugsOf(offer.atLocations.map(({ location }) => location)),
    ),
    column("contacts", "codes", "Kontakty", "Skróty kontaktów.", ({ contactPoints }) => slugsOf(contactPoints)),
    ...provenance,
  ],
};
