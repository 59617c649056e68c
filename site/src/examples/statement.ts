// SPDX-License-Identifier: EUPL-1.2
// The accessibility statement of Przykładowo, a town that does not exist.

import type { SiteTest, StatementPageView } from "../content/accessibility-statement.view.ts";
import type { AccessView } from "../content/location.view.ts";
import { seat } from "./places.ts";
import { shell } from "./shell.ts";
import { text } from "./texts.ts";

/** A building of which sources answer most questions. */
export const knownAccess: AccessView = {
  isKnown: true,
  answers: [
    { fact: "isStepFree", answer: true },
    { fact: "hasLift", answer: false },
    { fact: "hasAccessibleToilet", answer: true },
    { fact: "hasDisabledParking", answer: false },
    { fact: "hasInductionLoop", answer: null },
    { fact: "hasSignLanguageInterpreter", answer: false },
    { fact: "allowsAssistanceDog", answer: true },
  ],
  note: text("Dzwonek jest przy drzwiach."),
};

/** A building of which no source tells anything. */
export const unknownAccess: AccessView = {
  isKnown: false,
  answers: knownAccess.answers.map(({ fact }) => ({ fact, answer: null })),
  note: null,
};

/** A test of every page on a phone and in the dark, in which nothing was found. */
export const siteTest: SiteTest = {
  testedOn: "2026-11-20",
  centreId: "00000000-0000-5000-8000-000000000000",
  engines: [{ name: "Chromium", version: "156.0.1" }],
  tools: [{ name: "axe-core", version: "4.14.1" }],
  ruleTags: ["wcag2a", "wcag2aa"],
  modes: ["PHONE", "DARK"],
  pageCount: 120,
  faultCount: 0,
};

/** A statement in which the office has given every fact. */
export const fullStatement: StatementPageView = {
  shell,
  bodyName: shell.centreName,
  siteUrl: "https://example.org/",
  sitePublishedOn: "2026-01-02",
  siteUpdatedOn: "2026-11-20",
  preparedOn: "2026-01-02",
  reviewedOn: "2026-11-20",
  assessmentMethod: "SELF_ASSESSMENT",
  barriers: [
    {
      description: text("Skany starych uchwał nie mają tekstu."),
      alternative: text("Przeczytamy ci je przez telefon."),
      mendedBy: "2027-06-30",
    },
  ],
  contactName: text("Sekretariat"),
  email: "sekretariat@example.org",
  phone: { display: "12 345 67 89", uri: "tel:+48123456789" },
  hasOnlineInterpreter: true,
  communicationWays: [text("Przyjdź i porozmawiaj."), text("Napisz do nas.")],
  ombudsmanUrl: "https://example.org/rzecznik",
  buildings: [{ place: seat, access: knownAccess }],
  test: siteTest,
  compliance: { status: "PARTIAL", reasons: ["BARRIERS_KNOWN"] },
  sources: [],
};

/** A statement of which the office has given nothing but its name. */
export const emptyStatement: StatementPageView = {
  ...fullStatement,
  siteUrl: null,
  sitePublishedOn: null,
  siteUpdatedOn: null,
  preparedOn: null,
  reviewedOn: null,
  assessmentMethod: null,
  barriers: [],
  contactName: null,
  email: null,
  phone: null,
  hasOnlineInterpreter: null,
  communicationWays: [],
  ombudsmanUrl: null,
  buildings: [],
  test: null,
  compliance: { status: "PARTIAL", reasons: ["FACTS_MISSING", "NEVER_REVIEWED", "NOT_TESTED"] },
};
