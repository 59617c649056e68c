// SPDX-License-Identifier: EUPL-1.2

import type { TableRecords } from "../../content/tables.view.ts";
import { contactsTable, phoneRows } from "./contacts.table.ts";
import { contributionRows, contributionsTable } from "./contributions.table.ts";
import { fillTable } from "./fill-table.ts";
import { indicatorsTable, valueRows } from "./indicators.table.ts";
import { legalActsTable } from "./legal-acts.table.ts";
import { locationsTable } from "./locations.table.ts";
import { offerPlacesTable } from "./offer-places.table.ts";
import { offersTable } from "./offers.table.ts";
import { programResultsTable, resultRows } from "./program-results.table.ts";
import { programsTable } from "./programs.table.ts";
import { schedulesTable, slotRows } from "./schedules.table.ts";
import type { FilledTable, TableFacts } from "./table.ts";

/** What the tables of open data are called and hold, in the order in which people are shown them. */
export const tableFacts: readonly TableFacts[] = [
  offersTable,
  locationsTable,
  offerPlacesTable,
  schedulesTable,
  contactsTable,
  programsTable,
  programResultsTable,
  legalActsTable,
  indicatorsTable,
  contributionsTable,
];

/** All tables of open data with their rows, in the order in which people are shown them. */
export function allTables(records: TableRecords): readonly FilledTable[] {
  return [
    fillTable(offersTable, records.offers),
    fillTable(locationsTable, records.locations),
    fillTable(offerPlacesTable, records.offerPlaces),
    fillTable(schedulesTable, slotRows(records.schedules)),
    fillTable(contactsTable, phoneRows(records.contacts)),
    fillTable(programsTable, records.programs),
    fillTable(programResultsTable, resultRows(records.programs)),
    fillTable(legalActsTable, records.legalActs),
    fillTable(indicatorsTable, valueRows(records.indicators)),
    fillTable(contributionsTable, contributionRows(records.indicators)),
  ];
}
