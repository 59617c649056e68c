// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { finderWordsUkrainian } from "./finder-words.uk.ts";
import { sayAt } from "./say.ts";
import { ukrainianStatement } from "./statement-words.uk.ts";
import { easyWords } from "./words.easy.ts";
import { englishWords } from "./words.en.ts";
import { polishWords, type Words } from "./words.ts";
import { ukrainianWords } from "./words.uk.ts";

/** Each text with its place, `home.title`. */
function leaves(value: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => leaves(part, place === "" ? key : `${place}.${key}`));
}

/** Nouns by plural categories, with their places. */
function nouns(words: Words): readonly string[] {
  return leaves(words).flatMap(([place]) => (place.endsWith(".one") ? [place.slice(0, -".one".length)] : []));
}

const polish = leaves(polishWords);

/** Marks and names, which no language translates. */
const NAMES = ["product", "emergency.display", "emergency.uri", "offer.mapOpenStreetMap"];

/** Polish words that are easy already. */
const EASY_ALREADY = [
  ...["skip", "homeLink", "navLabel", "menu", "breadcrumbLabel"],
  ...["callTitle", "weekJump", "windowTitle", "paneCall", "openAtOnce", "othersTitle", "finderLink"].map(
    (key) => `home.${key}`,
  ),
  ...["situationsUrgent", "situationsOther", "situationsAll", "groupsTitle", "quickExit.title", "offersTitle"],
  ...["locationsTitle", "contactTitle", "documentsTitle", "where", "forWhom", "or", "sources", "callToAsk"],
  ...["address", "offersHere", "phone", "fax", "email", "room", "programs", "documents", "years", "adoptedOn"],
  ...["file", "openFile", "documentsOfProgram", "notFoundTitle", "day", "hoursAndPlace", "weekCaption"],
  ...["nextDay", "from", "to", "until", "everyYear", "groundFloor", "level", "places.one", "places.few", "places.many"],
  ...["MO", "TU", "WE", "TH", "FR", "SA", "SU"].flatMap((day) => [`weekdays.${day}`, `weekdaysShort.${day}`]),
  ...["CLASSES", "COMPLAINTS", "OFFICE"].map((purpose) => `purposes.${purpose}`),
  ...["SITUATION", "GROUP", "PLACE", "OFFER_AT_PLACE", "HOURS", "CONTACT", "ORGANIZATION", "DOCUMENT"].map(
    (kind) => `factKinds.${kind}`,
  ),
  ...["factKinds.PROGRAM", "factKinds.GOAL", "legalActs.STATUTE", "rooms.ROOM", "rooms.HALL"],
  ...["situations", "finder", "offers", "locations", "hours", "contact"].map((section) => `sections.${section}`),
  ...["bring", "situations", "program", "validUntil", "otherNames", "noticeFrom", "noticeTo"].map(
    (key) => `offer.${key}`,
  ),
  ...["asOfOrLater", "asOfBetween", "facade.caption", "exceptions", "map", "mapGoogle", "mapApple"].map(
    (key) => `offer.${key}`,
  ),
  ...[
    "kinds.LEAFLET",
    "kinds.DOOR_NOTICE",
    "kinds.CALENDAR",
    "kinds.REPORT",
    "pages.one",
    "pages.few",
    "pages.many",
  ].map((key) => `downloads.${key}`),
  "downloads.inPolish",
  ...["directions", "yes", "no", "hoursTitle", "hoursUnknown"].map((key) => `offer.${key}`),
  ...["isStepFree", "hasLift", "hasDisabledParking", "hasSignLanguageInterpreter"].map(
    (fact) => `offer.accessFacts.${fact}`,
  ),
];

const languages = [
  { language: "easy Polish", words: easyWords, asInPolish: [...NAMES, ...EASY_ALREADY] },
  { language: "Ukrainian", words: ukrainianWords, asInPolish: NAMES },
  { language: "English", words: englishWords, asInPolish: [...NAMES, "menu"] },
];

describe.each(languages)("words in $language", ({ words, asInPolish }) => {
  const said = new Map(leaves(words));

  it("are all there, and no others", () => {
    expect([...said.keys()].toSorted()).toEqual(polish.map(([place]) => place).toSorted());
  });

  it("are Polish only where they are names or say it as well", () => {
    const same = polish.filter(([place, text]) => said.get(place) === text).map(([place]) => place);
    expect(same.toSorted()).toEqual([...asInPolish].toSorted());
  });

  it("leave room for the same times, numbers and days, in the same order", () => {
    const rooms = (text: string) => text.match(/[%#|]/g)?.join("") ?? "";
    const wrong = polish.filter(([place, text]) => rooms(said.get(place) ?? "") !== rooms(text));
    expect(wrong).toEqual([]);
  });

  it("end whole sentences as sentences", () => {
    const sentences = polish.filter(([, text]) => /^\p{Lu}.* .*\.$/u.test(text));
    expect(sentences.filter(([place]) => !/[.?]$/.test(said.get(place) ?? ""))).toEqual([]);
  });
});

describe("Ukrainian words", () => {
  it("are in Ukrainian letters", () => {
    const foreign = leaves(ukrainianWords).filter(([, text]) => text !== "" && !/[а-щьюяґєії]/i.test(text));
    expect(foreign.map(([place]) => place).toSorted()).toEqual(NAMES.toSorted());
  });

  it("have no Russian letters and no typewriter's apostrophe", () => {
    expect(leaves(ukrainianWords).filter(([, text]) => /[ёъыэ']/i.test(text))).toEqual([]);
  });

  it.each([
    ["pages", ukrainianWords],
    ["the finder", finderWordsUkrainian],
    ["the statement", ukrainianStatement],
  ])("speak to one person, as a friend, on %s", (_, words) => {
    const toMany = /(?<!\p{L})(?:ви|вас|вам|вами|ваш\p{L}*)(?!\p{L})|\p{L}(?:йте|іть)(?!\p{L})/iu;
    expect(leaves(words).filter(([, text]) => toMany.test(text))).toEqual([]);
  });

  it("have three forms of a counted noun", () => {
    const { counted, words } = sayAt({ pathname: "/uk/" });
    expect([1, 2, 5, 11, 21].map((count) => counted(count, words.places))).toEqual([
      "1 місце",
      "2 місця",
      "5 місць",
      "11 місць",
      "21 місце",
    ]);
  });

  it("tell the floor as its door does, and how it is counted", () => {
    const { roomText } = sayAt({ pathname: "/uk/" });
    expect(roomText({ kind: "ROOM", number: "1.14", floor: 1 })).toBe(
      "кабінет 1.14, I\u00a0piętro (поверх, рахуючи від 0)",
    );
    expect(roomText({ kind: "HALL", number: "3", floor: 0 })).toBe("зал 3, parter (поверх 0)");
  });

  it("say the year once", () => {
    expect(sayAt({ pathname: "/uk/" }).dayText("2023-03-31")).toMatch(/^31 березня 2023\sр\.$/u);
  });
});

describe("English words", () => {
  it("have two forms of a counted noun", () => {
    const { counted, words } = sayAt({ pathname: "/en/" });
    expect([1, 2, 12].map((count) => counted(count, words.places))).toEqual(["1 place", "2 places", "12 places"]);
  });

  it("tell the floor with its Polish name beside", () => {
    const { roomText } = sayAt({ pathname: "/en/" });
    expect(roomText({ kind: "ROOM", number: "1.14", floor: 1 })).toBe("room 1.14, floor\u00a0I (piętro)");
    expect(roomText({ kind: "HALL", number: "3", floor: 0 })).toBe("hall 3, ground floor (parter)");
  });
});

describe("easy Polish words", () => {
  it("write out the year of a date", () => {
    expect(sayAt({ pathname: "/latwy-tekst/" }).dayText("2023-03-31").replaceAll("\u00a0", " ")).toBe(
      "31 marca 2023 roku",
    );
  });

  it("tell the floor by a numeral that nobody must learn", () => {
    const { floorText } = sayAt({ pathname: "/latwy-tekst/" });
    expect([0, 4].map(floorText)).toEqual(["parter", "piętro\u00a04"]);
  });

  it("have sentences of 15 words at most", () => {
    const long = leaves(easyWords)
      .flatMap(([place, text]) => text.split(/[.?:|]/).map((sentence) => [place, sentence] as const))
      .filter(([, sentence]) => sentence.trim().split(/\s+/).length > 15);
    expect(long).toEqual([]);
  });
});

describe("counted nouns", () => {
  it.each(languages)("have a form for one, for few and for many in $language", ({ words }) => {
    const places = new Set(leaves(words).map(([place]) => place));
    const missing = nouns(words).filter((noun) => !places.has(`${noun}.few`) || !places.has(`${noun}.many`));
    expect(nouns(words)).not.toEqual([]);
    expect(missing).toEqual([]);
  });
});
