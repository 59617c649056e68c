// SPDX-License-Identifier: EUPL-1.2

import type { ScheduleRecord } from "../../content/tables.view.ts";
import { column } from "./column.ts";
import { linesOf, provenance, slugsOf } from "./common-columns.ts";
import type { Table } from "./table.ts";

type Slot = ScheduleRecord["slots"][number];

/** A stretch of hours with the schedule that it is of; without a slot where no source gives days or hours. */
export interface SlotRow extends ScheduleRecord {
  /** From 1. */
  readonly slotNumber: number;
  readonly slot: Slot | null;
}

/** A row for each stretch of a schedule, and one for a schedule without any: "by appointment" is to be told too. */
export function slotRows(schedules: readonly ScheduleRecord[]): readonly SlotRow[] {
  return schedules.flatMap((schedule) => {
    const slots: readonly (Slot | null)[] = schedule.slots.length > 0 ? schedule.slots : [null];
    return slots.map((slot, index) => ({ ...schedule, slot, slotNumber: index + 1 }));
  });
}

/** Month or day of a day of every year, `MM-DD`: a spreadsheet would take the whole for a date of this year. */
function part(monthDay: string | undefined, index: 0 | 1): number | null {
  const written = monthDay?.split("-")[index];
  return written === undefined ? null : Number(written);
}

/** Hours: a row for each stretch of time. */
export const schedulesTable: Table<SlotRow> = {
  name: "schedules",
  fileName: "godziny",
  title: "Godziny",
  description: "Jeden przedział godzin w wierszu. Czas w Polsce. Brak godzin nie znaczy „zamknięte”.",
  key: ["slug", "slot"],
  references: { services: "oferty", locations: "miejsca", contacts: "kontakty" },
  columns: [
    column("slug", "code", "Skrót", "Stała nazwa godzin.", ({ slug }) => slug),
    column("slot", "integer", "Przedział", "Który to przedział tych godzin, od 1.", ({ slotNumber }) => slotNumber),
    column(
      "purpose",
      "code",
      "Cel",
      "OFFICE: urząd. CONSULTATION: porady. CLASSES: zajęcia. COMPLAINTS: skargi. OUTREACH: w terenie. OVERNIGHT: nocleg.",
      ({ purpose }) => purpose,
    ),
    column(
      "access",
      "code",
      "Jak skorzystać",
      "OPEN_HOURS: przyjdź. BY_APPOINTMENT: umów się. PHONE_ONLY: dzwoń. IN_THE_FIELD: w terenie. HOURS_UNKNOWN: nie podano.",
      ({ access }) => access,
    ),
    column(
      "byday",
      "codes",
      "Dni tygodnia",
      "MO poniedziałek, TU, WE, TH, FR, SA, SU niedziela.",
      ({ slot }) => slot?.byDay ?? [],
    ),
    column("opens_at", "time", "Od", "Początek.", ({ slot }) => slot?.opensAt ?? null),
    column("closes_at", "time", "Do", "Koniec. 24:00 to północ na końcu dnia.", ({ slot }) => slot?.closesAt ?? null),
    column(
      "passes_midnight",
      "boolean",
      "Przez północ",
      "Czy kończy się następnego dnia.",
      ({ slot }) => slot?.passesMidnight ?? null,
    ),
    column("interval", "integer", "Co ile tygodni", "Puste: co tydzień.", ({ slot }) => slot?.everyWeeks ?? null),
    column(
      "interval_from",
      "date",
      "Licząc od",
      "Dzień, od którego liczysz tygodnie.",
      ({ slot }) => slot?.anchorOn ?? null,
    ),
    column(
      "nth_in_month",
      "integer",
      "Który w miesiącu",
      "1 to pierwszy taki dzień, -1 ostatni. Puste: każdy.",
      ({ slot }) => slot?.nthInMonth ?? null,
    ),
    column("season_from_month", "integer", "Sezon od: miesiąc", "Puste: cały rok.", ({ season }) =>
      part(season?.from, 0),
    ),
    column("season_from_day", "integer", "Sezon od: dzień", "Pierwszy dzień sezonu.", ({ season }) =>
      part(season?.from, 1),
    ),
    column("season_to_month", "integer", "Sezon do: miesiąc", "Puste: cały rok.", ({ season }) => part(season?.to, 0)),
    column("season_to_day", "integer", "Sezon do: dzień", "Ostatni dzień sezonu.", ({ season }) => part(season?.to, 1)),
    column("valid_from", "date", "Ważne od", "Pierwszy dzień. Puste: nie podano.", ({ validFrom }) => validFrom),
    column("valid_to", "date", "Ważne do", "Ostatni dzień. Puste: nie podano.", ({ validTo }) => validTo),
    column(
      "holidays",
      "code",
      "Święta",
      "OPEN: otwarte. CLOSED: zamknięte. UNKNOWN: nie podano.",
      (row) => row.holidayPolicy,
    ),
    column("description", "text", "Słowami", "Całe godziny słowami.", ({ text }) => text.text),
    column("exceptions", "text", "Wyjątki", "Inne godziny w niektóre dni, wyjątek w linii.", (row) =>
      linesOf(row.exceptionTexts),
    ),
    column("services", "codes", "Pomoc", "Skróty form pomocy.", (row) =>
      slugsOf(row.offersAtLocations.map(({ offer }) => offer)),
    ),
    column("locations", "codes", "Miejsca", "Skróty miejsc.", (row) =>
      slugsOf(row.offersAtLocations.map(({ location }) => location)),
    ),
    column("contacts", "codes", "Kontakty", "Skróty kontaktów.", ({ contactPoints }) => slugsOf(contactPoints)),
    ...provenance,
  ],
};
