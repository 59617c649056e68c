// SPDX-License-Identifier: EUPL-1.2

import type { ProgramRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { linesOf, provenance, slugsOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

/** Programmes and plans. */
export const programsTable: Table<ProgramRecord> = {
  name: "programs",
  fileName: "programy",
  title: "Programy",
  description: "Jeden program albo plan w wierszu.",
  key: ["slug"],
  references: { adopted_by: "akty-prawne", amended_by: "akty-prawne", predecessor: "programy", services: "oferty" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa rekordu w adresach.", ({ slug }) => slug),
    column("id", "code", "Identyfikator", "UUID, zawsze ten sam.", ({ id }) => id),
    column("name", "text", "Nazwa", "Nazwa programu.", ({ name }) => name.text),
    column("description", "text", "Opis", "O co chodzi w programie.", ({ summary }) => summary?.text ?? null),
    column("aims", "text", "Cele", "Cel w linii.", ({ aims }) => linesOf(aims)),
    column(
      "level",
      "code",
      "Poziom",
      "NATIONAL: kraj. COUNTY: powiat. MUNICIPAL: gmina. CENTRE: ośrodek.",
      ({ level }) => level,
    ),
    column(
      "status",
      "code",
      "Stan",
      "CURRENT: trwa. REPORTED: zna go tylko sprawozdanie. FORMER: już go nie ma.",
      ({ standing }) => standing,
    ),
    column("year_from", "integer", "Od roku", "Pierwszy rok.", ({ yearFrom }) => yearFrom),
    column("year_to", "integer", "Do roku", "Ostatni rok.", ({ yearTo }) => yearTo),
    column("adopted_by", "code", "Przyjęty aktem", "Skrót aktu prawnego.", ({ adoptedBy }) => adoptedBy?.slug ?? null),
    column("amended_by", "codes", "Zmieniony aktami", "Skróty aktów prawnych.", ({ amendedBy }) => slugsOf(amendedBy)),
    column("organizations", "codes", "Kto prowadzi: skróty", "Skróty organizacji.", ({ executors }) =>
      slugsOf(executors),
    ),
    column("organization_names", "text", "Kto prowadzi", "Nazwa w linii.", ({ executors }) =>
      linesOf(executors.map(({ name }) => name)),
    ),
    column(
      "predecessor",
      "code",
      "Poprzednik",
      "Program, po którym nastał.",
      ({ predecessor }) => predecessor?.slug ?? null,
    ),
    column("services", "codes", "Pomoc", "Skróty form pomocy.", ({ offers }) => slugsOf(offers)),
    ...provenance,
  ],
};
