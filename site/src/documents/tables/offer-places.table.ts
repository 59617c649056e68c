// SPDX-License-Identifier: EUPL-1.2

import type { OfferPlaceRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { provenance, slugsOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

/** Which offer can be had in which place. */
export const offerPlacesTable: Table<OfferPlaceRecord> = {
  name: "services_at_locations",
  fileName: "oferty-w-miejscach",
  title: "Pomoc w miejscach",
  description: "Jedna forma pomocy w jednym miejscu.",
  key: ["slug"],
  references: { service: "oferty", location: "miejsca" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa rekordu.", ({ slug }) => slug),
    column("id", "code", "Identyfikator", "UUID, zawsze ten sam.", ({ id }) => id),
    column("service", "code", "Pomoc", "Skrót formy pomocy.", ({ offer }) => offer.slug),
    column("location", "code", "Miejsce", "Skrót miejsca.", ({ location }) => location.slug),
    column("room", "text", "Numer pokoju", "Pokój albo sala.", ({ room }) => room?.number ?? null),
    column("floor", "integer", "Piętro", "0 to parter.", ({ room }) => room?.floor ?? null),
    column("capacity", "integer", "Liczba miejsc", "Dla ilu osób jest miejsce.", ({ capacityCount }) => capacityCount),
    column(
      "host",
      "code",
      "U kogo: skrót",
      "Organizacja, która gości pomoc u siebie.",
      ({ host }) => host?.slug ?? null,
    ),
    column("host_name", "text", "U kogo", "Nazwa tej organizacji.", ({ host }) => host?.name.text ?? null),
    column("note", "text", "Uwaga", "Co wiedzieć przed przyjściem.", ({ note }) => note?.text ?? null),
    column("schedules", "codes", "Godziny", "Skróty godzin.", ({ schedules }) => slugsOf(schedules)),
    ...provenance,
  ],
};
