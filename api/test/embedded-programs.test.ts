// SPDX-License-Identifier: EUPL-1.2
// Programmes, the acts that adopted them and what they achieved. What stands here was read in the documents.

import { describe, expect, test } from "vitest";
import { Document } from "../src/domains/documents/document.entity.ts";
import { LegalAct, LegalActType } from "../src/domains/documents/legal-act.entity.ts";
import { Organization } from "../src/domains/organization/organization.entity.ts";
import { Program } from "../src/domains/programs/program.entity.ts";
import { Standing, Verification } from "../src/domains/sources/cited-record.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";

const pack = await readEmbeddedPack();
const acts = pack.store.all(LegalAct);
const programs = pack.store.all(Program);
const COUNCIL = "Rada Miasta Ostrowca Świętokrzyskiego";

function actOf(number: string): LegalAct {
  const found = acts.find((act) => act.number === number);
  if (found === undefined) throw new RangeError(`the pack has no act ${number}`);
  return found;
}

const numbersOf = (found: readonly LegalAct[]): readonly (string | null)[] => found.map(({ number }) => number);

/** Numbers of a programme's results for 2021, those of parts in brackets: `742 (137 4652)`. */
function countsOf(slug: string): readonly string[] {
  return pack.named(Program, slug).results.flatMap(({ count, isApproximate, parts }) => {
    const inside = parts.flatMap((part) => part.count ?? []);
    const whole = count === null ? "" : `${isApproximate ? "~" : ""}${count}`;
    const both = [whole, inside.length === 0 ? "" : `(${inside.join(" ")})`].filter(Boolean).join(" ");
    return both === "" ? [] : [both];
  });
}

describe("a resolution or an order", () => {
  test.each<[string, string | null, string | null, string | null]>([
    ["XXI/112/2019", "2019-10-28", COUNCIL, null],
    ["135/2020", "2020-12-28", "Dyrektor Miejskiego Ośrodka Pomocy Społecznej w Ostrowcu Świętokrzyskim", null],
    ["XL/127/2020", "2020-12-11", COUNCIL, null],
    ["XXII/137/2015", "2015-11-27", COUNCIL, null],
    ["XLI/135/2020", "2020-12-30", COUNCIL, null],
    ["XLV/40/2021", "2021-05-14", null, "XLI/135/2020"],
    ["LI/92/2021", "2021-09-27", null, "XLI/135/2020"],
    ["XLI/136/2020", "2020-12-30", null, null],
    ["XLV/41/2021", "2021-05-14", null, "XLI/136/2020"],
    ["XXII/135/2019", "2019-11-15", COUNCIL, null],
    ["XXV/159/2019", "2019-12-09", null, "XXII/135/2019"],
    ["XXXVIII/100/2020", "2020-10-28", COUNCIL, "XXII/135/2019"],
    ["XII/63/2015", "2015-04-02", COUNCIL, null],
    ["XIV/55/2019", "2019-05-30", COUNCIL, null],
    ["LXXXII/95/2023", null, COUNCIL, null],
  ])("%s has the date, the issuer and the amended act that its document gives", (number, adoptedOn, issuer, amends) => {
    const act = actOf(number);
    expect({ adoptedOn: act.adoptedOn, issuer: act.issuer?.pl ?? null }).toEqual({ adoptedOn, issuer });
    expect(act.amends.map((id) => pack.byId(LegalAct, id)?.number)).toEqual(amends === null ? [] : [amends]);
    expect([act.journal, act.url]).toEqual([null, null]);
  });

  test("is one of fifteen: fourteen resolutions and the order of the director", () => {
    const numbered = acts.filter(({ actType }) => actType !== LegalActType.STATUTE);
    expect(numbered).toHaveLength(15);
    const orders = numbered.filter(({ actType }) => actType === LegalActType.ORDER);
    expect(numbersOf(orders)).toEqual(["135/2020"]);
    expect(actOf("XLI/135/2020").actType).toBe(LegalActType.RESOLUTION);
  });

  test("that is known only from its programme does not pretend to have its own title", () => {
    const titled = acts.filter(
      ({ actType, citations }) =>
        actType !== LegalActType.STATUTE &&
        !citations.some(({ remark }) => /nie podaje.* tytułu/.test(remark?.pl ?? "")),
    );
    expect(numbersOf(titled)).toEqual(["XLI/136/2020"]);
  });
});

describe("a statute", () => {
  test("has neither number nor issuer; only the act on social assistance has a date and a journal", () => {
    const statutes = acts.filter(({ actType }) => actType === LegalActType.STATUTE);
    expect(statutes).toHaveLength(17);
    expect(statutes.filter(({ number, issuer, url }) => number !== null || issuer !== null || url !== null)).toEqual(
      [],
    );
    const dated = statutes.filter(({ adoptedOn, journal }) => adoptedOn !== null || journal !== null);
    expect(dated).toMatchObject([
      { slug: "ustawa-o-pomocy-spolecznej", adoptedOn: "2004-03-12", journal: "Dz.U. z 2018 r. poz. 1508" },
    ]);
  });
});

/** The plan and the nine programmes of the report: slug, name, first and last year, number of the act. */
const adopted: readonly (readonly [string, string, number, number, string])[] = [
  [
    "plan-deinstytucjonalizacji-2023-2028",
    "Plan deinstytucjonalizacji usług społecznych w Gminie Ostrowiec Świętokrzyski na lata 2023-2028",
    2023,
    2028,
    "LXXXII/95/2023",
  ],
  [
    "program-wspierania-rodziny-2019-2021",
    "Gminny Program Wspierania Rodziny w Gminie Ostrowiec Świętokrzyski na lata 2019-2021",
    2019,
    2021,
    "XXI/112/2019",
  ],
  [
    "program-wspierania-osob-starszych-2021-2025",
    "Program Wspierania Osób Starszych przez Miejski Ośrodek Pomocy Społecznej w Ostrowcu Świętokrzyskim na lata 2021-2025",
    2021,
    2025,
    "135/2020",
  ],
  [
    "program-wychodzenia-z-bezdomnosci-2021-2023",
    "Gminny Program Wychodzenia z Bezdomności w Ostrowcu Świętokrzyskim na lata 2021-2023",
    2021,
    2023,
    "XL/127/2020",
  ],
  [
    "program-przeciwdzialania-przemocy-2015-2021",
    "Gminny Program Przeciwdziałania Przemocy w Rodzinie oraz Ochrony Ofiar Przemocy w Rodzinie na lata 2015-2021",
    2015,
    2021,
    "XXII/137/2015",
  ],
  [
    "program-profilaktyki-alkoholowej-2021",
    "Gminny Program Profilaktyki i Rozwiązywania Problemów Alkoholowych w Gminie Ostrowiec Świętokrzyski na 2021 rok",
    2021,
    2021,
    "XLI/135/2020",
  ],
  [
    "program-przeciwdzialania-narkomanii-2021-2023",
    "Gminny Program Przeciwdziałania Narkomanii w Gminie Ostrowiec Świętokrzyski na lata 2021-2023",
    2021,
    2023,
    "XLI/136/2020",
  ],
  [
    "program-wspolpracy-z-ngo-2020-2021",
    "Program współpracy Gminy Ostrowiec Świętokrzyski z organizacjami pozarządowymi i innymi podmiotami prowadzącymi działalność pożytku publicznego w latach 2020-2021",
    2020,
    2021,
    "XXII/135/2019",
  ],
  [
    "program-ekonomii-spolecznej-2015-2021",
    "Program Wsparcia Ekonomii Społecznej w Gminie Ostrowiec Świętokrzyski na lata 2015-2021",
    2015,
    2021,
    "XII/63/2015",
  ],
  [
    "program-gospodarowania-zasobem-mieszkaniowym-2019-2023",
    "Program gospodarowania mieszkaniowym zasobem Gminy Ostrowiec Świętokrzyski na lata 2019-2023",
    2019,
    2023,
    "XIV/55/2019",
  ],
];

describe("a programme", () => {
  test.each(adopted)("%s has the name, years and act of its document", (slug, name, yearFrom, yearTo, number) => {
    const program = pack.named(Program, slug);
    expect(program).toMatchObject({ name: { pl: name }, yearFrom, yearTo, predecessor: null });
    expect(pack.byId(LegalAct, program.adoptedBy)?.number).toBe(number);
  });

  test("has no act where no document names one", () => {
    const known = new Set(adopted.map(([slug]) => slug));
    const others = programs.filter(({ slug }) => !known.has(slug));
    expect(others.map(({ slug, yearFrom, yearTo }) => [slug, yearFrom, yearTo])).toEqual([
      ["akcja-aktywizacja", null, null],
      ["asystent-osobisty-osoby-z-niepelnosprawnosciami", null, null],
      ["korpus-wsparcia-seniora", null, null],
      ["lokator", null, null],
      ["posilek-w-szkole-i-w-domu", null, null],
      ["powiatowa-strategia-2021-2025", 2021, 2025],
      ["powiatowy-program-dla-osob-niepelnosprawnych-2021-2026", 2021, 2026],
      ["program-aktywnosci-lokalnej", null, null],
      ["projekt-deinstytucjonalizacji-uslug-spolecznych", null, null],
      ["razem-razniej", null, null],
      ["rodzina-3-plus", null, null],
      ["wspieraj-seniora", null, null],
    ]);
    expect(others.filter(({ adoptedBy, results }) => adoptedBy !== null || results.length > 0)).toEqual([]);
  });

  test("runs today only if it is the plan or the project of the conference, and the nine of the report have ended", () => {
    const slugsOf = (standing: Standing): readonly string[] =>
      programs.filter((one) => one.standing === standing).map(({ slug }) => slug);
    expect(slugsOf(Standing.CURRENT)).toEqual([
      "plan-deinstytucjonalizacji-2023-2028",
      "projekt-deinstytucjonalizacji-uslug-spolecznych",
    ]);
    const ended = adopted.map(([slug]) => slug).slice(1);
    expect(slugsOf(Standing.FORMER)).toEqual([...ended, "powiatowa-strategia-2021-2025"].toSorted());
  });

  test("of which a document is there has that document, without a file", () => {
    const documents = pack.store.all(Document).filter(({ verification }) => verification === Verification.DOCUMENTED);
    expect(documents).toMatchObject([{ title: { pl: adopted[0]?.[1] }, fileUrl: null }]);
    expect(pack.byId(LegalAct, documents[0]?.legalAct ?? null)?.number).toBe("LXXXII/95/2023");
    expect(programs.filter((one) => one.documents.length > 0)).toMatchObject([{ documents: [documents[0]?.id] }]);
  });
});

describe("what a programme achieved in 2021", () => {
  test.each<[string, readonly string[]]>([
    ["program-wspierania-rodziny-2019-2021", ["52", "~500", "266", "109", "742 (137 4652)", "35", "156"]],
    [
      "program-wspierania-osob-starszych-2021-2025",
      ["58", "30", "72", "(78 7)", "122 (120 2)", "18", "6", "26", "(23 35)", "11", "99"],
    ],
    [
      "program-wychodzenia-z-bezdomnosci-2021-2023",
      ["110", "5", "43", "22", "15", "21", "27", "46", "23", "12", "10", "9", "16", "20", "1", "2"],
    ],
    ["program-przeciwdzialania-przemocy-2015-2021", ["169 (126 43)", "116", "25", "167", "592"]],
    ["program-profilaktyki-alkoholowej-2021", ["8", "8", "8", "8", "149"]],
    ["program-przeciwdzialania-narkomanii-2021-2023", []],
    ["program-wspolpracy-z-ngo-2020-2021", ["6", "25", "7", "43"]],
    ["program-ekonomii-spolecznej-2015-2021", []],
    ["program-gospodarowania-zasobem-mieszkaniowym-2019-2023", []],
  ])("%s has these numbers and no others", (slug, counts) => {
    expect(countsOf(slug)).toEqual(counts);
  });

  test("is nothing that the report tells of for the programmes of social economy and of housing", () => {
    for (const slug of [
      "program-ekonomii-spolecznej-2015-2021",
      "program-gospodarowania-zasobem-mieszkaniowym-2019-2023",
    ])
      expect(pack.named(Program, slug).results).toEqual([]);
    expect(pack.named(Program, "program-przeciwdzialania-narkomanii-2021-2023").results.length).toBeGreaterThan(0);
  });

  test("is of 2021 and of no other year", () => {
    expect(new Set(programs.flatMap(({ results }) => results.map(({ year }) => year)))).toEqual(new Set([2021]));
  });

  test("is told to the grosz for the contracts with organizations, whose seven items make up the whole", () => {
    const { results } = pack.named(Program, "program-wspolpracy-z-ngo-2020-2021");
    const contracts = results.filter(({ amountGrosze }) => amountGrosze !== null);
    expect(contracts.map(({ count, amountGrosze }) => [count, amountGrosze])).toEqual([
      [25, 158_826_816],
      [43, 260_276_816],
    ]);
    const items = contracts[0]?.parts.map(({ amountGrosze }) => amountGrosze ?? 0);
    expect(items).toEqual([34_973_587, 22_649_240, 67_500_000, 17_000_000, 6_992_921, 4_727_700, 4_983_368]);
    expect(items?.reduce((sum, amount) => sum + amount, 0)).toBe(158_826_816);
    expect(contracts[1]?.parts).toEqual([]);
  });

  test("is told in money for no other programme", () => {
    const paid = programs.filter(({ results }) =>
      results.some(({ amountGrosze, parts }) => [amountGrosze, ...parts.map((one) => one.amountGrosze)].some(Boolean)),
    );
    expect(paid.map(({ slug }) => slug)).toEqual(["program-wspolpracy-z-ngo-2020-2021"]);
  });
});

test("the programme on alcohol names the ten bodies that its paragraph names, in its order", () => {
  const { executors } = pack.named(Program, "program-profilaktyki-alkoholowej-2021");
  expect(executors.map((id) => pack.byId(Organization, id)?.name.pl)).toEqual([
    "Wydział Edukacji i Spraw Społecznych",
    "Wydział Spraw Obywatelskich",
    "Miejski Ośrodek Pomocy Społecznej w Ostrowcu Świętokrzyskim",
    "Zespół Interdyscyplinarny ds. Przeciwdziałania Przemocy w Rodzinie",
    "Gminna Komisja Rozwiązywania Problemów Alkoholowych",
    "Miejski Ośrodek Sportu i Rekreacji w Ostrowcu Świętokrzyskim",
    "Polski Czerwony Krzyż",
    "Fundacja Pomocna Dłoń",
    "Fundacja „Szkoła bez Barrier”",
    "Klub Piłkarski KSZO 1929 Ostrowiec Świętokrzyski",
  ]);
});
