// SPDX-License-Identifier: EUPL-1.2
// Offers of Przykładowo, a town that does not exist, as its pages draw them.

import type { AnswersView, AnswerView, ReportedView } from "../content/answers.view.ts";
import type { OfferPageView, OfferPlaceView } from "../content/offer.view.ts";
import { helpline, helplineCall, secretariat } from "./contacts.ts";
import { calendar, leaflet } from "./downloads.ts";
import { doubtfulHours, nightHours, talkHours } from "./hours.ts";
import { closedCode, openCode } from "./openings.ts";
import { hall, room, seat, shelter } from "./places.ts";
import { shell } from "./shell.ts";
import { rules } from "./sources.ts";
import { text } from "./texts.ts";

/** A talk in a hall of the seat. */
export const talkPlace: OfferPlaceView = {
  place: seat,
  room: hall,
  hostName: null,
  capacityCount: null,
  note: text("Weź ze sobą kubek."),
  hours: talkHours,
  openCode: closedCode,
  isUnconfirmed: false,
};

/** Beds in the shelter, in two seasons. */
export const bedPlace: OfferPlaceView = {
  ...talkPlace,
  place: shelter,
  room: null,
  capacityCount: 7,
  note: null,
  hours: nightHours,
  openCode,
};

/** A workshop at someone else's, in hours that nobody has confirmed. */
export const guestPlace: OfferPlaceView = {
  ...talkPlace,
  room,
  hostName: "Stowarzyszenie Sowa",
  note: null,
  hours: doubtfulHours,
  openCode: "",
  isUnconfirmed: true,
};

/** An offer of today of which everything is known. */
export const talk: OfferPageView = {
  shell,
  linkedData: null,
  slug: "rozmowa",
  languages: ["PL", "UK", "EN"],
  name: text("Rozmowa"),
  summary: text("Porozmawiasz z nami o tym, co trudne."),
  description: text("Rozmowa trwa tyle, ile potrzebujesz."),
  translation: { isUnreviewed: false, isStale: false },
  isUrgent: false,
  isSensitive: false,
  reportedYear: null,
  isUnconfirmed: false,
  notices: [],
  openCode: closedCode,
  calls: secretariat.phones.map((phone) => ({ label: secretariat.name, phone })),
  places: [talkPlace],
  contacts: [secretariat, helpline],
  steps: [text("Zadzwoń do nas."), text("Powiemy ci, kiedy możesz przyjść.")],
  requiredDocuments: [],
  scopeItems: [text("Rozmowa o kłopotach w domu"), text("Pomoc w napisaniu pisma")],
  eligibility: text("Dla mieszkańców Przykładowa."),
  groups: [
    { slug: "osoby-samotne", name: text("Osoby samotne"), position: 1 },
    { slug: "wedrowcy", name: text("Wędrowcy"), position: 2 },
  ],
  situations: [{ slug: "nie-mam-z-kim-rozmawiac", name: text("Nie mam z kim porozmawiać") }],
  cost: { costType: "FREE", amountGrosze: null, note: null },
  providerName: text("Dział Wsparcia"),
  program: { slug: "pomocny-sasiad", name: text("Program „Pomocny Sąsiad”") },
  validUntil: null,
  otherNames: [],
  otherSayings: [],
  downloads: [leaflet, calendar],
  sources: [rules],
};

/** An offer that cannot wait, open at this moment. */
export const bed: OfferPageView = {
  ...talk,
  slug: "nocleg",
  name: text("Nocleg"),
  summary: text("Przenocujesz w cieple i zjesz śniadanie."),
  isUrgent: true,
  openCode,
  calls: [helplineCall],
  places: [bedPlace],
  situations: [{ slug: "nie-mam-gdzie-spac", name: text("Nie mam gdzie spać") }],
  cost: { costType: "DEPENDS", amountGrosze: null, note: text("Gdy nie masz dochodu, nie płacisz.") },
  validUntil: "2027-03-31",
};

/** An offer that only the report on 2022 tells of, and hardly anything of it. */
export const bakery: OfferPageView = {
  ...talk,
  slug: "warsztaty",
  name: text("Warsztaty piekarskie"),
  summary: text("W 2022 roku uczyliśmy się piec chleb."),
  description: null,
  reportedYear: 2022,
  openCode: "",
  calls: [],
  places: [],
  contacts: [],
  steps: [],
  scopeItems: [],
  eligibility: null,
  situations: [],
  cost: null,
  providerName: text("Stowarzyszenie Sowa"),
  program: null,
};

/** An offer of today as the answer to a situation, with a place and a number. */
export const bedAnswer: AnswerView = {
  slug: bed.slug,
  name: bed.name,
  summary: bed.summary,
  isUrgent: true,
  isUnconfirmed: false,
  openCode,
  places: [bedPlace],
  calls: bed.calls,
};

/** An answer without a number of its own, which nobody has confirmed. */
export const talkAnswer: AnswerView = {
  ...bedAnswer,
  slug: talk.slug,
  name: talk.name,
  summary: talk.summary,
  isUrgent: false,
  isUnconfirmed: true,
  openCode: "",
  places: [talkPlace],
  calls: [],
};

/** What the report on 2022 names. */
export const reported: ReportedView = {
  year: 2022,
  offers: [{ slug: bakery.slug, name: bakery.name, summary: bakery.summary, providerName: "Stowarzyszenie Sowa" }],
};

/** Answers of today, and one that may be gone. */
export const answers: AnswersView = { current: [bedAnswer, talkAnswer], reported: [reported], hasMoreInPolish: false };
