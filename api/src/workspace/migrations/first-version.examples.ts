// SPDX-License-Identifier: EUPL-1.2

import { idOf } from "../../kernel/ids.ts";

/** Columns of a row; what is left out is null, what is a list or an object is JSON. */
type Row = Readonly<Record<string, unknown>>;

/** A text with all that SQL, JSON and their drivers give a meaning to. */
export const ODD_TEXT = `Pytanie? „Cudzysłów” i 'apostrof', \\ukośnik\\, "cal", $1 ?? :imię — 100%`;

const pl = (text: string) => ({ pl: text });
const ids = (kind: string, ...slugs: string[]): readonly string[] => slugs.map((slug) => idOf(kind, slug));
const cites = (source: string, locator: string, remark: string | null = null) => [
  { source: idOf("Source", source), locator, remark: remark === null ? null : pl(remark) },
];
const slot = (byDay: readonly string[], opensAt: string, closesAt: string, passesMidnight = false) => ({
  byDay,
  opensAt,
  closesAt,
  passesMidnight,
});

function source(slug: string): Row {
  const texts = { title: pl(`Źródło ${slug}`), as_of_reason: pl("Dokument zmyślony na potrzeby testów.") };
  return {
    id: idOf("Source", slug),
    state: "APPROVED",
    slug,
    file_name: `${slug}.txt`,
    as_of_from: "2024-01-01",
    ...texts,
  };
}

function record(kind: string, slug: string, fields: Row): Row {
  const citations = cites("regulamin", "§ 1");
  return { id: idOf(kind, slug), state: "APPROVED", slug, verification: "DOCUMENTED", citations, ...fields };
}

function organization(slug: string, type: string, parent: string | null, fields: Row = {}): Row {
  const lists = { locations: [], contact_points: [] };
  const parentId = parent === null ? null : idOf("Organization", parent);
  const named = { name: pl(`Jednostka ${slug}`), organization_type: type, parent_id: parentId };
  return record("Organization", slug, { ...named, ...lists, ...fields });
}

const plan = {
  title: pl("Plan pomocy"),
  resolution_number: "LXXXII/95/2023",
  adopted_by: pl("Rada Miasta Przykładowa"),
  adopted_on: "2023-06-30",
};
const hours = { purpose: "CONSULTATION", access: "OPEN_HOURS", holiday_policy: "UNKNOWN" };
const place = { location_id: idOf("Location", "rynek-1"), room_id: idOf("Room", "rynek-1-7") };

/**
 * Rows of a working copy that the first version filled, of the invented town Przykładowo, by table; what is referred to
 * stands first.
 */
export const firstVersion: Readonly<Record<string, readonly Row[]>> = {
  sources: [source("regulamin"), source("ulotka"), { ...source("stara-strona"), state: "ARCHIVED", version: 2 }],
  documents: [
    record("Document", "plan", { ...plan, version: 4, citations: cites("regulamin", "§ 3", "Źródło skraca tytuł.") }),
    record("Document", "zalacznik", { ...plan, title: pl("Załącznik"), file_url: "https://example.org/plan.pdf" }),
    record("Document", "statut", { title: pl("Statut") }),
    record("Document", "stary-plan", { ...plan, resolution_number: "IX/7/2015", state: "ARCHIVED", version: 3 }),
    record("Document", "projekt", { title: pl("Projekt"), state: "DRAFT", verification: "UNCONFIRMED" }),
  ],
  schedules: [
    record("Schedule", "dyzur", { ...hours, slots: [slot(["MO", "TU"], "07:00", "15:00")], valid_to: "2026-12-31" }),
    record("Schedule", "nocleg", {
      ...hours,
      slots: [slot(["FR"], "18:00", "20:00"), slot(["SA"], "18:00", "08:00", true)],
      season: { from: "10-01", to: "03-31" },
    }),
    record("Schedule", "bez-godzin", { ...hours, access: "HOURS_UNKNOWN", slots: [], state: "DRAFT", version: 2 }),
  ],
  locations: [
    record("Location", "rynek-1", {
      name: pl("Ośrodek"),
      address: { street: "Rynek 1", postalCode: null, city: "Przykładowo" },
    }),
  ],
  rooms: [record("Room", "rynek-1-7", { location_id: place.location_id, room_type: "ROOM", number: "007", floor: 0 })],
  contact_points: [
    record("ContactPoint", "biuro", {
      ...place,
      name: pl("Biuro"),
      phones: [{ number: "+48123456789", phoneType: "VOICE" }],
      email: "biuro@example.org",
      schedules: ids("Schedule", "dyzur"),
    }),
    record("ContactPoint", "z-ulotki", {
      name: pl("Telefon z ulotki"),
      phones: [],
      schedules: [],
      verification: "UNCONFIRMED",
      citations: cites("ulotka", "odwrót"),
    }),
  ],
  organizations: [
    organization("ops", "CENTRE", null, {
      short_name: "OPS",
      contact_points: ids("ContactPoint", "biuro"),
      version: 2,
    }),
    organization("dzial-pomocy", "DEPARTMENT", "ops", { position: 1, locations: ids("Location", "rynek-1") }),
    organization("dzial-uslug", "DEPARTMENT", "ops", { position: 2, description: pl("Pomagamy w domu.") }),
    organization("klub", "FACILITY", "dzial-uslug"),
    organization("dawna-fundacja", "PARTNER", "ops", { state: "ARCHIVED", version: 5, description: pl(ODD_TEXT) }),
  ],
  programs: [
    record("Program", "rodzina", {
      name: pl("Program „Rodzina”"),
      year_from: 2016,
      year_to: 2020,
      documents: ids("Document", "zalacznik", "plan"),
    }),
  ],
  target_groups: [
    record("TargetGroup", "rodziny", { name: pl("Rodziny"), description: pl("Szukasz wsparcia."), position: 1 }),
    record("TargetGroup", "osoby-doznajace-przemocy", {
      name: pl("Osoby doznające przemocy"),
      description: pl("Ktoś cię krzywdzi."),
      position: 2,
    }),
  ],
  offers: [
    record("Offer", "rozmowa", {
      version: 7,
      name: pl("Rozmowa"),
      summary: pl("Porozmawiasz z nami o tym, co trudne."),
      eligibility: pl("Mieszkasz w Przykładowie."),
      scope_items: [pl("rozmowa"), pl("plan")],
      target_groups: ids("TargetGroup", "rodziny"),
      organization_id: idOf("Organization", "dzial-pomocy"),
      contact_points: ids("ContactPoint", "biuro"),
      is_urgent: true,
      position: 10,
    }),
  ],
  offers_at_locations: [
    record("OfferAtLocation", "rozmowa-w-osrodku", {
      ...place,
      offer_id: idOf("Offer", "rozmowa"),
      host_id: idOf("Organization", "klub"),
      schedules: ids("Schedule", "nocleg", "dyzur"),
      capacity_count: 0,
      note: pl("Zadzwoń domofonem."),
      position: 1,
    }),
  ],
  publisher_lease: [{ id: 1, holder: "serwer/12/abc", expires_at: "2026-11-23T13:00:00.000Z" }],
};
