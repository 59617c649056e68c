// SPDX-License-Identifier: EUPL-1.2
// Programmes and acts of Przykładowo, a town that does not exist.

import type { LegalActView } from "../content/documents.view.ts";
import type { LegalActItemView } from "../content/legal-act.view.ts";
import type { ProgramPageView, ProgramRowView, ResultView, StatementView } from "../content/program.view.ts";
import { stripView } from "../content/strip.ts";
import { shell } from "./shell.ts";

/** A resolution with its number and day. */
export const resolution: LegalActView = {
  slug: "uchwala-x-1-2020",
  title: "Uchwała w sprawie przyjęcia strategii „Dobre Sąsiedztwo”",
  actType: "RESOLUTION",
  number: "X/1/2020",
  issuer: "Rada Miasta Przykładowa",
  adoptedOn: "2020-02-29",
};

/** A resolution whose day no source gives. */
export const undatedResolution: LegalActView = {
  ...resolution,
  slug: "uchwala-xii-3-2022",
  title: "Uchwała zmieniająca uchwałę w sprawie przyjęcia strategii „Dobre Sąsiedztwo”",
  number: "XII/3/2022",
  adoptedOn: null,
};

/** A statute, which has a title and no number. */
export const statute: LegalActView = {
  slug: "ustawa-o-dobrych-przykladach",
  title: "Ustawa o dobrych przykładach",
  actType: "STATUTE",
  number: null,
  issuer: null,
  adoptedOn: null,
};

/** What two documents say of one fact; the first is shown. */
export const statements: readonly StatementView[] = [
  {
    text: "Ośrodek zatrudnia 12 osób.",
    isShown: true,
    reason: "Tak mówi nowszy dokument.",
    places: [{ source: "Regulamin", locator: "§ 3" }],
  },
  {
    text: "Ośrodek zatrudnia około 15 osób.",
    isShown: false,
    reason: "Sprawozdanie jest starsze.",
    places: [
      { source: "Sprawozdanie", locator: "s. 2" },
      { source: "Sprawozdanie", locator: "s. 7" },
    ],
  },
];

/** An act with all that it did. */
export const fullAct: LegalActItemView = {
  ...resolution,
  journal: "Dz.Urz. Woj. Zmyślonego z 2020 r. poz. 9998",
  url: "https://example.org/uchwaly/x-1-2020",
  programs: [{ slug: "dobry-sasiad-2020-2022", name: "Program „Dobry Sąsiad” na lata 2020–2022" }],
  documents: [{ slug: "regulamin-noclegowni", name: "Regulamin noclegowni" }],
  amends: [],
  amendedBy: [undatedResolution],
  contradictions: [statements],
};

/** Seven years, of which the last is this one. */
export const runningStrip = stripView(["DUSK", "DUSK", "DUSK", "DUSK", "DUSK", "DUSK", "LIT"], 6);

/** A programme that runs, without an end. */
export const runningProgram: ProgramRowView = {
  slug: "pomocny-sasiad",
  name: "Program „Pomocny Sąsiad”",
  summary: "Sąsiedzi pomagają sobie w domu i w drodze do lekarza.",
  standing: "CURRENT",
  level: "MUNICIPAL",
  yearFrom: 2026,
  yearTo: null,
  strip: runningStrip,
};

/** A programme that has ended. */
export const endedProgram: ProgramRowView = {
  ...runningProgram,
  slug: "dobry-sasiad-2020-2022",
  name: "Program „Dobry Sąsiad” na lata 2020–2022",
  summary: null,
  standing: "FORMER",
  level: "CENTRE",
  yearFrom: 2020,
  yearTo: 2022,
  strip: stripView(["LIT", "LIT", "LIT", "DUSK", "DUSK", "DUSK", "DUSK"], 6),
};

/** A programme of which a report gives nothing but the name. */
export const reportedProgram: ProgramRowView = {
  ...endedProgram,
  slug: "swietlica",
  name: "Program „Świetlica”",
  standing: "REPORTED",
  level: null,
  yearFrom: null,
  yearTo: null,
  strip: null,
};

/** A result with a number, an amount, parts and a remark. */
export const fullResult: ResultView = {
  text: "Odwiedziny u sąsiadów",
  count: 40,
  unit: "osób",
  amountGrosze: 120_050,
  isApproximate: true,
  parts: [
    { text: "W domu", count: 30, unit: "osób", amountGrosze: null },
    { text: "W szpitalu", count: null, unit: null, amountGrosze: 20_000 },
  ],
  remark: "Sprawozdanie nie mówi, ile osób odwiedzono w szpitalu.",
  locator: "tabela 2",
};

/** A result of zero, which is not the same as no number. */
export const zeroResult: ResultView = {
  ...fullResult,
  text: "Wyjazd, na który nikt się nie zgłosił",
  count: 0,
  unit: null,
  amountGrosze: null,
  isApproximate: false,
  parts: [],
  remark: null,
};

/** A result that is told without a number. */
export const wordResult: ResultView = { ...zeroResult, text: "Poradnictwo", count: null };

/** A programme with all that its page tells. */
export const fullProgram: ProgramPageView = {
  ...runningProgram,
  shell,
  isUnconfirmed: false,
  aliases: [],
  adoptedBy: resolution,
  amendedBy: [undatedResolution],
  aims: ["Nikt nie jest sam", "Pomoc jest blisko"],
  executors: [
    { slug: "ops", name: shell.centreName, shortName: "OPS" },
    { slug: "stowarzyszenie-sowa", name: "Stowarzyszenie Sowa", shortName: null },
  ],
  strategies: ["Strategia „Dobre Sąsiedztwo” na lata 2020–2022"],
  predecessor: { slug: endedProgram.slug, name: endedProgram.name },
  successors: [],
  results: [{ year: 2022, results: [fullResult] }],
  contradictions: [],
  documents: [
    { slug: "program-pomocny-sasiad", name: "Program „Pomocny Sąsiad”" },
    { slug: "regulamin-noclegowni", name: "Regulamin noclegowni" },
  ],
  offers: [],
  sources: [],
};

/** A programme of which no source tells who adopted it, for whom, or what came of it. */
export const bareProgram: ProgramPageView = {
  ...fullProgram,
  ...reportedProgram,
  adoptedBy: null,
  amendedBy: [],
  executors: [],
  strategies: [],
  predecessor: null,
  results: [],
  documents: [],
};
