// SPDX-License-Identifier: EUPL-1.2
// What documents say where they contradict each other. What stands here was read in the documents, not in the pack.

import { describe, expect, test } from "vitest";
import { LegalAct } from "../src/domains/documents/legal-act.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import { Program } from "../src/domains/programs/program.entity.ts";
import { Schedule } from "../src/domains/schedules/schedule.entity.ts";
import type { CitedRecord } from "../src/domains/sources/cited-record.ts";
import { Source } from "../src/domains/sources/source.entity.ts";
import type { Statement } from "../src/domains/sources/statement.type.ts";
import { Indicator } from "../src/domains/strategy/indicator.entity.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";

const pack = await readEmbeddedPack();
/** Short names of the documents in this file. */
const SHORT: Readonly<Record<string, string>> = {
  deinstytucjonalizacja: "page",
  "pomoc-spoleczna": "older",
  "o-nas": "newer",
  "konferencja-deinstytucjonalizacja": "talk",
  "sprawozdanie-2021": "report",
};

/** A statement as one line: `shown ~130 newer 30`, `1718 report 96`; without a number, its first three words. */
function lineOf({ isShown, isApproximate, value, text, citations }: Statement): string {
  const what = value === null ? `“${text.pl.split(" ").slice(0, 3).join(" ")}”` : `${isApproximate ? "~" : ""}${value}`;
  const where = citations.map(
    ({ source, locator }) => `${SHORT[pack.byId(Source, source)?.slug ?? ""]} ${/\d+/.exec(locator)?.[0]}`,
  );
  return `${isShown ? "shown " : ""}${what} ${[...new Set(where)].join(" ")}`;
}

function statementsOf(kind: new () => CitedRecord, slug: string, fact: string): readonly Statement[] {
  return pack.named(kind, slug).statements.filter((statement) => statement.fact === fact);
}

describe("a contradiction between documents is kept, and one side is shown", () => {
  test.each<[string, new () => CitedRecord, string, string, readonly string[]]>([
    ["number of employees", Organization, "mops", "employeeCount", ["shown ~130 newer 30", "148 older 26"]],
    [
      "date of the act, where the right one is shown whatever is newest",
      LegalAct,
      "ustawa-o-pomocy-spolecznej",
      "adoptedOn",
      ["shown “Ustawa jest z” newer 9 report 13", "“Ustawa jest z” older 16"],
    ],
    [
      "departments",
      Organization,
      "mops",
      "departments",
      ["shown “Oprócz służb administracyjnych,” newer 30", "“Oprócz służb administracyjno-księgowych” older 26"],
    ],
    [
      "families helped",
      Organization,
      "mops",
      "familiesHelped",
      ["shown 1718 report 96", "1727 report 96", "~4100 older 24"],
    ],
    ["statutes", Organization, "mops", "legalActs", ["shown 16 newer 9", "6 older 16"]],
    [
      "crisis intervention",
      Organization,
      "mops",
      "crisisIntervention",
      ["shown “W 2021 roku” report 31 report 196", "“Ośrodek Interwencji Kryzysowej” older 26"],
    ],
    [
      "what the crisis centre is a part of",
      Organization,
      "oik",
      "parent",
      ["shown “W sprawozdaniu za” report 108 report 191 report 194", "“Jest częścią MOPS.” older 26"],
    ],
    [
      "homes for self-help",
      Organization,
      "mops",
      "communitySelfHelpHomes",
      ["shown “W sprawozdaniu za” report 136 report 146", "“Środowiskowy Dom Samopomocy” older 26"],
    ],
    [
      "name of the flats of the newest document",
      Offer,
      "mieszkania-treningowe",
      "name",
      [
        "shown “Mieszkania treningowe” page 28",
        "“Mieszkania Chronione” newer 36 report 29 report 118",
        "“Mieszkania wspomagane” talk 11 report 228",
      ],
    ],
    [
      "name of the flats of the list of parts",
      Organization,
      "mieszkania-chronione",
      "name",
      [
        "shown “Mieszkania Chronione” newer 36 report 29 report 118",
        "“Mieszkania treningowe” page 28",
        "“Mieszkania wspomagane” talk 11 report 228",
      ],
    ],
    [
      "name of the association",
      Organization,
      "pozytywnie-zakreceni",
      "name",
      ["shown “Ostrowieckie Stowarzyszenie „Pozytywnie” page 17", "“Ostrowieckie Stowarzyszenie Pozytywnie” report 35"],
    ],
    [
      "four spellings of one offer",
      Offer,
      "szkola-rodziny",
      "name",
      [
        "shown “Szkoła rodziny” page 42",
        "“Szkoła Rodziny” report 39",
        "“Szkoła Rodzin” report 98 report 105 report 161 report 163 report 204 talk 11",
        "“Szkoła rodzin” report 103 report 203",
      ],
    ],
    [
      "name of the work with communities",
      Offer,
      "organizowanie-spolecznosci-lokalnej",
      "name",
      ["shown “Organizowanie Społeczności Lokalnej” report 35", "“Organizacja Społeczności Lokalnej” talk 11"],
    ],
  ])("%s", (_what, kind, slug, fact, lines) => {
    expect(statementsOf(kind, slug, fact).map(lineOf)).toEqual(lines);
  });

  test("the two dates of the act are 12 and 2 March 2004", () => {
    const [right, wrong] = statementsOf(LegalAct, "ustawa-o-pomocy-spolecznej", "adoptedOn");
    expect(right?.text.pl).toContain("12 marca 2004");
    expect(wrong?.text.pl).toContain("„2.III.2004 r.”");
  });

  test("office hours and hours at the counter are two schedules, not a contradiction", () => {
    const office = pack.named(Schedule, "mops-godziny-pracy");
    const counter = pack.named(Schedule, "jedno-okienko-mops");
    expect([office.purpose, counter.purpose]).toEqual(["OFFICE", "CONSULTATION"]);
    expect([...office.statements, ...counter.statements]).toEqual([]);
    expect(office.citations[0]?.remark?.pl).toMatch(/godziny pracy.*im nie przeczą/s);
  });
});

describe("a contradiction within the report is kept", () => {
  test.each<[string, new () => CitedRecord, string, string, readonly string[]]>([
    [
      "name of the homelessness programme",
      Program,
      "program-wychodzenia-z-bezdomnosci-2021-2023",
      "name",
      ["shown “Gminny Program Wychodzenia” report 29", "“Gminny Program Wspierający” report 156"],
    ],
    [
      "name of the programme on drugs",
      Program,
      "program-przeciwdzialania-narkomanii-2021-2023",
      "name",
      ["shown “Gminny Program Przeciwdziałania” report 58", "“Gminny Program Przeciwdziałania” report 58"],
    ],
    [
      "children in day rooms",
      Offer,
      "swietlice-pck",
      "childrenServed",
      ["shown 262 report 164", "277 report 113 report 114", "227 report 114"],
    ],
    ["children in classes", Offer, "szkola-rodziny", "childrenHelped", ["shown 23 report 39", "32 report 163"]],
    [
      "blue cards",
      Program,
      "program-przeciwdzialania-przemocy-2015-2021",
      "blueCards",
      ["shown 126 report 31", "116 report 31"],
    ],
    [
      "campaigns",
      Program,
      "program-przeciwdzialania-przemocy-2015-2021",
      "campaigns",
      ["shown “Kampanie w 2021” report 31", "“Kampanie w 2021” report 108"],
    ],
    [
      "help of neighbours, by programme",
      Program,
      "program-wspierania-osob-starszych-2021-2025",
      "neighbourHelp",
      ["shown 6 report 25", "11 report 27"],
    ],
    ["help of neighbours, by offer", Offer, "pomoc-sasiedzka", "peopleServed", ["shown 6 report 25", "11 report 27"]],
    [
      "care services, four scopes of which none is shown",
      Offer,
      "uslugi-opiekuncze",
      "peopleServed",
      ["58 report 25", "353 report 170", "458 report 136", "~500 report 23"],
    ],
    ["assistants of the centre", Offer, "asystent-osobisty", "peopleServed", ["shown 122 report 25", "81 report 138"]],
    [
      "assistants of the Red Cross",
      Offer,
      "asystent-osobisty-pck",
      "peopleServed",
      ["shown 81 report 138", "122 report 25"],
    ],
    [
      "prevention",
      Program,
      "program-profilaktyki-alkoholowej-2021",
      "preventionPrograms",
      ["shown “Opis programu wymienia” report 43", "0 report 191 report 193"],
    ],
    [
      "cases of addiction",
      Program,
      "program-profilaktyki-alkoholowej-2021",
      "addictionTreatmentCases",
      ["shown 149 report 56", "98 report 197"],
    ],
    [
      "name of the team for the homeless",
      Organization,
      "zespol-ds-bezdomnosci",
      "name",
      ["shown “Zespół ds. bezdomności” report 230", "“Zespół ds. bezdomnych” report 29"],
    ],
    [
      "people without a home",
      Program,
      "program-wychodzenia-z-bezdomnosci-2021-2023",
      "peopleRegistered",
      ["shown 110 report 29 report 117", "~100 report 230"],
    ],
    [
      "contracts, in two scopes",
      Program,
      "program-wspolpracy-z-ngo-2020-2021",
      "contracts",
      ["shown 25 report 62", "43 report 80"],
    ],
  ])("%s", (_what, kind, slug, fact, lines) => {
    expect(statementsOf(kind, slug, fact).map(lineOf)).toEqual(lines);
  });

  test("nine programmes are described, seven are counted, and the row says so", () => {
    const [value] = pack.named(Indicator, "wskaznik-3-1-2").values;
    expect(value?.remark?.pl).toMatch(/dziewięć programów.*siedem pozycji.*cztery/s);
  });

  test("the club was closed down though three lists still name it", () => {
    const club = pack.named(Organization, "kis");
    expect(club.standing).toBe("FORMER");
    expect(club.citations.map(({ remark }) => remark?.pl).join(" ")).toMatch(/zlikwidowany.*1\.1, 2\.1 i 3\.6/s);
  });
});
