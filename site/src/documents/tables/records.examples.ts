// SPDX-License-Identifier: EUPL-1.2

import type { IndicatorRecord, ProgramRecord, ScheduleRecord, TableRecords } from "../../content/tables.view.ts";

const text = (said: string) => ({ text: said });
const source = { slug: "sprawozdanie", asOfFrom: "2021-12-31", asOfTo: "2022-03-31" };
const told = { citations: [{ source }, { source }], verification: "DOCUMENTED", verifiedOn: null } as const;

/** A table of hours that a season bounds: Saturday night, and every second Monday without hours. */
export const nights: ScheduleRecord = {
  ...told,
  slug: "noce",
  access: "OPEN_HOURS",
  contactPoints: [],
  exceptionTexts: [text("24 grudnia nieczynne"), text("31 grudnia nieczynne")],
  holidayPolicy: "UNKNOWN",
  offersAtLocations: [{ location: { slug: "dom" }, offer: { slug: "nocleg" } }],
  purpose: "OVERNIGHT",
  season: { from: "10-01", to: "03-31" },
  slots: [
    {
      anchorOn: null,
      byDay: ["SA"],
      closesAt: "08:00",
      everyWeeks: null,
      nthInMonth: null,
      opensAt: "18:00",
      passesMidnight: true,
    },
    {
      anchorOn: "2026-11-23",
      byDay: ["MO"],
      closesAt: null,
      everyWeeks: 2,
      nthInMonth: null,
      opensAt: null,
      passesMidnight: false,
    },
  ],
  text: text("w sobotę od 18:00"),
  validFrom: null,
  validTo: null,
};

/** A programme with a result in money that has a part. */
export const program: ProgramRecord = {
  ...told,
  id: "33333333-3333-5333-8333-333333333333",
  slug: "program",
  adoptedBy: { slug: "uchwala" },
  aims: [],
  amendedBy: [],
  executors: [],
  level: null,
  name: text("Program"),
  offers: [],
  predecessor: null,
  results: [
    {
      amountGrosze: 1234567,
      count: null,
      isApproximate: false,
      locator: null,
      parts: [{ amountGrosze: 5, count: 3, text: text("w tym"), unit: text("osób") }],
      remark: null,
      text: text("Wydano"),
      unit: null,
      year: 2021,
    },
  ],
  standing: "REPORTED",
  summary: null,
  yearFrom: null,
  yearTo: null,
};

/** An indicator whose declared value is not the sum of what two bodies reported. */
export const indicator: IndicatorRecord = {
  ...told,
  id: "44444444-4444-5444-8444-444444444444",
  slug: "wskaznik",
  name: text("liczba osób"),
  operationalGoal: { number: "1.1", slug: "cel" },
  row: 1,
  unit: text("osób"),
  values: [
    {
      agreement: "DIFFERS",
      contributions: [
        {
          activity: null,
          isApproximate: false,
          isOutsideSum: false,
          note: null,
          organization: { slug: "dom", name: text("Dom") },
          parts: [
            { isApproximate: true, name: text("kobiet"), value: 3 },
            { isApproximate: false, name: text("mężczyzn"), value: null },
          ],
          value: 7,
        },
        {
          activity: text("Klub"),
          isApproximate: false,
          isOutsideSum: false,
          note: null,
          organization: { slug: "dom", name: text("Dom") },
          parts: [],
          value: null,
        },
      ],
      declared: 10,
      difference: 3,
      isApproximate: false,
      remark: null,
      sum: 7,
      year: 2021,
    },
  ],
};

/** A town with one record of most kinds. */
export const records: TableRecords = {
  publisher: "Ośrodek",
  offers: [
    {
      ...told,
      id: "11111111-1111-5111-8111-111111111111",
      slug: "nocleg",
      atLocations: [{ location: { slug: "dom" } }, { location: { slug: "dom" } }],
      contactPoints: [],
      cost: { amountGrosze: 1050, costType: "PAID", note: null },
      description: null,
      eligibility: null,
      isUrgent: true,
      lifeSituations: [],
      name: text("Nocleg"),
      organization: { slug: "osrodek", name: text("Ośrodek") },
      program: null,
      reportedYear: 2021,
      requiredDocuments: [],
      standing: "REPORTED",
      steps: [text("Zadzwoń."), text("Przyjdź.")],
      summary: text("Dach nad głową."),
      targetGroups: [],
      verifiedOn: "2026-11-20",
    },
  ],
  offerPlaces: [],
  locations: [
    {
      ...told,
      id: "22222222-2222-5222-8222-222222222222",
      slug: "dom",
      accessibility: null,
      address: { city: "Miasto", postalCode: null, street: "ul. Różana 1" },
      contactPoints: [],
      directions: null,
      name: text("Dom"),
    },
  ],
  schedules: [
    nights,
    { ...nights, slug: "umowa", access: "BY_APPOINTMENT", season: null, slots: [], exceptionTexts: [] },
  ],
  contacts: [
    {
      ...told,
      id: "55555555-5555-5555-8555-555555555555",
      slug: "biuro",
      email: null,
      location: { slug: "dom" },
      name: text("Biuro"),
      offers: [],
      organizations: [],
      phones: [
        { display: "12 345 67 89", number: "+48123456789", phoneType: "VOICE", uri: "tel:+48123456789" },
        { display: "12 345 67 80", number: "+48123456780", phoneType: "FAX", uri: "tel:+48123456780" },
      ],
      room: { floor: 0, number: "07" },
      schedules: [],
    },
    {
      ...told,
      id: "66666666-6666-5666-8666-666666666666",
      slug: "list",
      email: "list@example.org",
      location: null,
      name: text("List"),
      offers: [],
      organizations: [],
      phones: [],
      room: null,
      schedules: [],
    },
  ],
  programs: [program],
  legalActs: [],
  indicators: [indicator],
};
