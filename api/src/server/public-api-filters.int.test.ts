// SPDX-License-Identifier: EUPL-1.2
// Lists narrowed by what only their kind has, over the content of an invented town.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { packStore, SECOND_PACK } from "../../test/pack-store.ts";
import { publicApiOver, type TestApi } from "../../test/public-api.ts";
import { LifeSituation } from "../domains/offers/life-situation.entity.ts";
import { TargetGroup } from "../domains/offers/target-group.entity.ts";
import { Organization } from "../domains/organization/organization.entity.ts";
import { Location } from "../domains/places/location.entity.ts";
import { Program } from "../domains/programs/program.entity.ts";

type Filter = Readonly<Record<string, unknown>>;

interface Found {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly slug: string }[] };
}

/** Slugs that a list has under a filter; its total must be their number. */
async function found(api: TestApi, list: string, input: string, filter: Filter | null): Promise<readonly string[]> {
  const query = `query ($filter: ${input}) { list: ${list}(filter: $filter, first: 100) { totalCount nodes { slug } } }`;
  const { list: answer } = await api.read<Found>(query, { filter });
  expect(answer.totalCount).toBe(answer.nodes.length);
  return answer.nodes.map(({ slug }) => slug);
}

const town = publicApiOver(() => packStore(SECOND_PACK));
const embedded = publicApiOver(embeddedStore);

const ALL = ["nocleg", "rozmowa", "obiady", "warsztaty", "drzewa"];
const NIGHT = "2026-11-23T23:00:00+01:00";
const SUMMER_NOON = "2026-07-01T12:00:00+02:00";

describe("offers", () => {
  const offers = (filter: Filter | null): Promise<readonly string[]> => found(town, "offers", "OfferFilter", filter);

  test.each<[string, Filter | null, readonly string[]]>([
    ["no filter", null, ALL],
    ["an empty filter", {}, ALL],
    ["nothing but nulls", { targetGroup: null, standings: null, isUrgent: null, openAt: null, openStates: null }, ALL],
    ["a group", { targetGroup: "wedrowcy" }, ["nocleg", "rozmowa"]],
    ["another group", { targetGroup: "osoby-samotne" }, ["rozmowa", "obiady", "warsztaty", "drzewa"]],
    ["a life situation", { lifeSituation: "nie-mam-gdzie-spac" }, ["nocleg", "rozmowa"]],
    ["a place", { location: "ratuszowa-1" }, ["rozmowa", "warsztaty"]],
    ["a place that only an unconfirmed record knows", { location: "zielona-3" }, ["rozmowa"]],
    ["a programme", { program: "pomocny-sasiad" }, ["rozmowa"]],
    ["a programme without offers", { program: "dobry-sasiad-2020-2022" }, []],
    ["an organization", { organization: "ops" }, ["obiady"]],
    ["an organization without offers", { organization: "kluby-sasiedzkie" }, []],
    ["a standing", { standings: ["CURRENT"] }, ["nocleg", "rozmowa", "obiady"]],
    ["one of two standings", { standings: ["FORMER", "REPORTED"] }, ["warsztaty", "drzewa"]],
    ["one of no standings", { standings: [] }, []],
    ["urgent ones", { isUrgent: true }, ["nocleg"]],
    ["the others", { isUrgent: false }, ["rozmowa", "obiady", "warsztaty", "drzewa"]],
    ["open ones, if no state is named", { openAt: NIGHT }, ["nocleg"]],
    ["open ones", { openAt: NIGHT, openStates: ["OPEN"] }, ["nocleg"]],
    ["closed ones", { openAt: SUMMER_NOON, openStates: ["CLOSED"] }, ["nocleg"]],
    [
      "those of which nobody knows",
      { openAt: NIGHT, openStates: ["UNKNOWN"] },
      ["rozmowa", "obiady", "warsztaty", "drzewa"],
    ],
    ["open ones and those of which nobody knows", { openAt: NIGHT, openStates: ["OPEN", "UNKNOWN"] }, ALL],
    ["those of no state", { openAt: NIGHT, openStates: [] }, []],
    ["all, if a state is named without an instant", { openStates: ["CLOSED"] }, ALL],
    ["a group and a situation", { targetGroup: "osoby-samotne", lifeSituation: "nie-mam-gdzie-spac" }, ["rozmowa"]],
    ["a group and its hurry", { targetGroup: "wedrowcy", isUrgent: false }, ["rozmowa"]],
    ["a place and a standing", { location: "ratuszowa-1", standings: ["REPORTED"] }, ["warsztaty"]],
    ["a place and an organization that is not there", { location: "mglista-2", organization: "ops" }, []],
    [
      "all at once",
      {
        targetGroup: "wedrowcy",
        lifeSituation: "nie-mam-gdzie-spac",
        location: "mglista-2",
        organization: "noclegownia",
        standings: ["CURRENT", "FORMER"],
        isUrgent: true,
        openAt: NIGHT,
        openStates: ["OPEN"],
      },
      ["nocleg"],
    ],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await offers(filter)).toEqual(slugs);
  });

  test("under several words of a filter are those under each of them", async () => {
    const store = await embeddedStore();
    const slugsOf = (kind: Parameters<typeof store.all>[0]): fc.Arbitrary<string> =>
      fc.constantFrom(...store.all(kind).map(({ slug }) => slug));
    const filters = fc.record(
      {
        targetGroup: slugsOf(TargetGroup),
        lifeSituation: slugsOf(LifeSituation),
        location: slugsOf(Location),
        program: slugsOf(Program),
        organization: slugsOf(Organization),
        standings: fc.subarray(["CURRENT", "REPORTED", "FORMER"]),
        isUrgent: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const under = (filter: Filter): Promise<readonly string[]> => found(embedded, "offers", "OfferFilter", filter);
    const everything = await under({});
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const alone = await Promise.all(Object.entries(filter).map(([word, value]) => under({ [word]: value })));
        expect(await under(filter)).toEqual(everything.filter((slug) => alone.every((slugs) => slugs.includes(slug))));
      }),
      { numRuns: 40 },
    );
  });
});

describe("programmes", () => {
  test.each<[string, Filter, readonly string[]]>([
    ["a standing", { standings: ["FORMER"] }, ["dobry-sasiad-2020-2022"]],
    ["a level", { levels: ["MUNICIPAL"] }, ["pomocny-sasiad"]],
    ["one of two levels", { levels: ["MUNICIPAL", "CENTRE"] }, ["dobry-sasiad-2020-2022", "pomocny-sasiad"]],
    ["a level that none has", { levels: ["NATIONAL"] }, []],
    ["their first year", { year: 2020 }, ["dobry-sasiad-2020-2022"]],
    ["their last year", { year: 2022 }, ["dobry-sasiad-2020-2022"]],
    ["a year between them", { year: 2023 }, []],
    ["a year long after one began that has no end", { year: 2090 }, ["pomocny-sasiad"]],
    ["a year and a standing", { year: 2021, standings: ["CURRENT"] }, []],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await found(town, "programs", "ProgramFilter", filter)).toEqual(slugs);
  });

  test("of unknown level or years are left out where these are asked for", async () => {
    const levels = ["CENTRE", "MUNICIPAL", "COUNTY", "NATIONAL"];
    expect(await found(embedded, "programs", "ProgramFilter", { levels })).not.toContain("program-aktywnosci-lokalnej");
    expect(await found(embedded, "programs", "ProgramFilter", { year: 2021 })).not.toContain("rodzina-3-plus");
  });
});

describe("organizations", () => {
  test.each<[string, Filter, readonly string[]]>([
    ["a type", { types: ["DEPARTMENT"] }, ["dzial-wsparcia", "dzial-drzew"]],
    ["one of two types", { types: ["GROUP", "CENTRE"] }, ["kluby-sasiedzkie", "ops"]],
    ["a standing", { standings: ["REPORTED"] }, ["kluby-sasiedzkie", "stowarzyszenie-sowa"]],
    ["a type and a standing", { types: ["DEPARTMENT"], standings: ["FORMER"] }, ["dzial-drzew"]],
    ["no type", { types: [] }, []],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await found(town, "organizations", "OrganizationFilter", filter)).toEqual(slugs);
  });
});

describe("indicators", () => {
  test.each<[string, Filter, readonly string[]]>([
    ["a goal", { operationalGoal: "cel-1-1" }, ["liczba-spotkan", "liczba-gosci"]],
    ["a body that reported", { organization: "ops" }, ["liczba-spotkan"]],
    ["a body whose number stands outside the sum", { organization: "kluby-sasiedzkie" }, ["liczba-spotkan"]],
    ["a body that reported nothing", { organization: "noclegownia" }, []],
    ["numbers that differ", { agreements: ["DIFFERS"] }, ["liczba-spotkan"]],
    ["numbers of which one is missing", { agreements: ["NOT_COMPARABLE"] }, ["liczba-spotkan", "liczba-gosci"]],
    ["numbers that agree", { agreements: ["AGREES"] }, []],
    ["a declared value", { isDeclared: true }, ["liczba-spotkan"]],
    ["a missing value", { isDeclared: false }, ["liczba-gosci"]],
    ["a body and a missing value", { organization: "stowarzyszenie-sowa", isDeclared: false }, ["liczba-gosci"]],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await found(town, "indicators", "IndicatorFilter", filter)).toEqual(slugs);
  });

  test("of the report agree in 85 rows, differ in 5, and have no value in 2", async () => {
    const count = async (filter: Filter): Promise<number> =>
      (await found(embedded, "indicators", "IndicatorFilter", filter)).length;
    expect(await count({ agreements: ["AGREES"] })).toBe(85);
    expect(await count({ agreements: ["DIFFERS"] })).toBe(5);
    expect(await found(embedded, "indicators", "IndicatorFilter", { isDeclared: false })).toEqual([
      "wskaznik-5-1-6",
      "wskaznik-5-3-2",
    ]);
    expect(await count({ organization: "kis" })).toBe(0);
    expect(await count({ operationalGoal: "cel-3-6", organization: "pup" })).toBe(5);
  });
});

describe("legal acts", () => {
  test.each<[string, Filter, readonly string[]]>([
    ["a sort", { actTypes: ["RESOLUTION"] }, ["uchwala-x-1-2020", "uchwala-xii-3-2022"]],
    ["one of two sorts", { actTypes: ["ORDER", "STATUTE"] }, ["ustawa-o-dobrych-przykladach", "zarzadzenie-7"]],
    ["a number", { number: "XII/3/2022" }, ["uchwala-xii-3-2022"]],
    ["a number that is written otherwise", { number: "xii/3/2022" }, []],
    ["the beginning of a number", { number: "X" }, []],
    ["an empty number", { number: "" }, []],
    ["a number and another sort", { number: "7", actTypes: ["STATUTE"] }, []],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await found(town, "legalActs", "LegalActFilter", filter)).toEqual(slugs);
  });

  test("of numbers that look alike are told apart", async () => {
    const acts = (number: string): Promise<readonly string[]> =>
      found(embedded, "legalActs", "LegalActFilter", { number });
    expect(await acts("135/2020")).toEqual(["zarzadzenie-135-2020"]);
    expect(await acts("XLI/135/2020")).toEqual(["uchwala-xli-135-2020"]);
  });
});

describe("notices", () => {
  test.each<[string, Filter, readonly string[]]>([
    ["the day before any holds", { on: "2026-01-01" }, []],
    ["the first day of two", { on: "2026-01-02" }, ["nowa-tablica", "remont-wejscia"]],
    ["the last day of one", { on: "2026-02-03" }, ["golebie", "nowa-tablica", "remont-wejscia"]],
    ["the day after it", { on: "2026-02-04" }, ["nowa-tablica", "remont-wejscia"]],
    ["a day long after one began that has no end", { on: "2090-01-01" }, ["remont-wejscia"]],
    ["a severity", { severities: ["URGENT"] }, ["golebie"]],
    [
      "a day and one of two severities",
      { on: "2026-02-03", severities: ["URGENT", "INFO"] },
      ["golebie", "nowa-tablica"],
    ],
  ])("can be narrowed to %s", async (_what, filter, slugs) => {
    expect(await found(town, "notices", "NoticeFilter", filter)).toEqual(slugs);
  });
});

describe("a filter that cannot be meant", () => {
  test.each<[string, string, string, string]>([
    ["offers", "OfferFilter", "targetGroup", "nie-ma"],
    ["offers", "OfferFilter", "lifeSituation", "nie-ma"],
    ["offers", "OfferFilter", "location", "nie-ma"],
    ["offers", "OfferFilter", "program", "nie-ma"],
    ["offers", "OfferFilter", "organization", "nie-ma"],
    ["offers", "OfferFilter", "organization", ""],
    ["offers", "OfferFilter", "organization", "OPS"],
    ["offers", "OfferFilter", "program", "../ops"],
    ["offers", "OfferFilter", "location", "ops"],
    ["indicators", "IndicatorFilter", "operationalGoal", "cel-9-9"],
    ["indicators", "IndicatorFilter", "organization", "nie-ma"],
  ])("of %s (%s), %s being %j, is refused by its field", async (list, input, field, slug) => {
    const query = `query ($filter: ${input}) { ${list}(filter: $filter) { totalCount } }`;
    expect(await town.refusal(query, { filter: { [field]: slug } })).toMatchObject({ code: "BAD_USER_INPUT", field });
  });

  test.each<[string, string, Filter]>([
    ["an instant without an offset", "OfferFilter", { openAt: "2026-11-23T23:00:00" }],
    ["an instant in words", "OfferFilter", { openAt: "tonight" }],
    ["a state that there is not", "OfferFilter", { openAt: NIGHT, openStates: ["AJAR"] }],
    ["a standing that there is not", "OfferFilter", { standings: ["OLD"] }],
    ["a word that there is not", "OfferFilter", { colour: "red" }],
    ["two groups in one word", "OfferFilter", { targetGroup: ["wedrowcy", "osoby-samotne"] }],
  ])("has %s", async (_what, input, filter) => {
    const query = `query ($filter: ${input}) { offers(filter: $filter) { totalCount } }`;
    expect(await town.refusal(query, { filter })).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test.each(["2026-02-30", "23.11.2026", "", "2026-11-23T00:00:00Z"])("has the day %j", async (on) => {
    const query = "query ($filter: NoticeFilter) { notices(filter: $filter) { totalCount } }";
    expect(await town.refusal(query, { filter: { on } })).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
