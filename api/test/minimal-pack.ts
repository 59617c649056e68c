// SPDX-License-Identifier: EUPL-1.2

/** Texts of a pack's files by their names below its folder. */
export type PackFiles = Readonly<Record<string, string | Uint8Array>>;

const cited = `  verification: DOCUMENTED
  citations:
    - { source: regulamin, locator: § 1 }
`;

/** The smallest pack that has one record of most kinds, of the invented town Przykładowo; it is valid. */
export const minimalPack = {
  "sources.yaml": `- slug: regulamin
  title: Regulamin
  asOfReason: Dokument zmyślony na potrzeby testów.
`,
  "locations.yaml": `- slug: rynek-1
  name: Ośrodek
  address:
    street: Rynek 1
    city: Przykładowo
${cited}`,
  "rooms.yaml": `- slug: rynek-1-7
  location: rynek-1
  roomType: ROOM
  number: "7"
${cited}`,
  "schedules.yaml": `- slug: dyzur
  purpose: CONSULTATION
  access: OPEN_HOURS
  slots:
    - byDay: [MO, TU]
      opensAt: "7:00"
      closesAt: "15:00"
  holidayPolicy: UNKNOWN
${cited}`,
  "contact-points.yaml": `- slug: biuro
  name: Biuro
  location: rynek-1
  room: rynek-1-7
  phones:
    - { number: "12 345 67 89", phoneType: VOICE }
  schedules: [dyzur]
${cited}`,
  "organizations.yaml": `- slug: ops
  name: Ośrodek Pomocy Społecznej w Przykładowie
  organizationType: CENTRE
  standing: CURRENT
  locations: [rynek-1]
  contactPoints: [biuro]
${cited}`,
  "target-groups.yaml": `- slug: rodziny
  name: Rodziny
  description: Szukasz wsparcia dla rodziny.
  position: 1
${cited}`,
  "offers.yaml": `- slug: rozmowa
  name: Rozmowa
  summary: Porozmawiasz z nami o tym, co trudne.
  targetGroups: [rodziny]
  organization: ops
  contactPoints: [biuro]
  standing: CURRENT
  position: 10
${cited}`,
  "offers-at-locations.yaml": `- slug: rozmowa-w-osrodku
  offer: rozmowa
  location: rynek-1
  room: rynek-1-7
  schedules: [dyzur]
  position: 1
${cited}`,
} as const satisfies PackFiles;
