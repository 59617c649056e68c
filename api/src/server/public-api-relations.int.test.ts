// SPDX-License-Identifier: EUPL-1.2
// From record to record, both ways: what refers to a record is found from it.

import { describe, expect, test } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { packStore, SECOND_PACK } from "../../test/pack-store.ts";
import { publicApiOver, type TestApi } from "../../test/public-api.ts";

const town = publicApiOver(() => packStore(SECOND_PACK));
const embedded = publicApiOver(embeddedStore);

type Slug = { readonly slug: string };
type Related = Slug & { readonly related: Slug | readonly Slug[] | null };

/** Pairs "from → to" of what a field of the records of a list leads to, sorted. */
async function pairs(api: TestApi, list: string, field: string, isReversed: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { list: ${list}(first: 100, after: $after) {
      nodes { slug related: ${field} { slug } } pageInfo { hasNextPage endCursor } } }`;
    const { list: page }: { list: { nodes: Related[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await api.read(query, { after });
    for (const { slug, related } of page.nodes)
      for (const other of [related ?? []].flat())
        found.push(isReversed ? `${other.slug} → ${slug}` : `${slug} → ${other.slug}`);
    if (!page.pageInfo.hasNextPage) return found.toSorted();
    after = page.pageInfo.endCursor;
  }
}

describe("what a field leads to leads back", () => {
  const relations = [
    ["offers", "targetGroups", "targetGroups", "offers"],
    ["offers", "lifeSituations", "lifeSituations", "offers"],
    ["offers", "contactPoints", "contactPoints", "offers"],
    ["offers", "program", "programs", "offers"],
    ["offers", "organization", "organizations", "offers"],
    ["rooms", "location", "locations", "rooms"],
    ["contactPoints", "location", "locations", "contactPoints"],
    ["contactPoints", "room", "rooms", "contactPoints"],
    ["organizations", "parent", "organizations", "children"],
    ["organizations", "locations", "locations", "organizations"],
    ["organizations", "contactPoints", "contactPoints", "organizations"],
    ["organizations", "legalActs", "legalActs", "organizations"],
    ["programs", "executors", "organizations", "programs"],
    ["programs", "adoptedBy", "legalActs", "programs"],
    ["programs", "documents", "documents", "programs"],
    ["programs", "predecessor", "programs", "successors"],
    ["strategies", "programs", "programs", "strategies"],
    ["documents", "legalAct", "legalActs", "documents"],
    ["legalActs", "amends", "legalActs", "amendedBy"],
    ["news", "offers", "offers", "news"],
  ] as const;

  test.each(relations)("in the invented town: %s.%s and %s.%s", async (list, field, otherList, inverse) => {
    const there = await pairs(town, list, field, false);
    expect(there).not.toEqual([]);
    expect(await pairs(town, otherList, inverse, true)).toEqual(there);
  });

  test.each(relations)("in the embedded content: %s.%s and %s.%s", async (list, field, otherList, inverse) => {
    expect(await pairs(embedded, otherList, inverse, true)).toEqual(await pairs(embedded, list, field, false));
  });
});

describe("from a record of the invented town", () => {
  test.each<[string, string, unknown]>([
    [
      "a place leads to what it has",
      `{ location(slug: "ratuszowa-1") { rooms { slug } contactPoints { slug } organizations { slug }
           offersHere { slug offer { slug } room { slug } } } }`,
      {
        location: {
          rooms: [{ slug: "ratuszowa-1-pokoj-1" }, { slug: "ratuszowa-1-sala-12" }],
          contactPoints: [{ slug: "sekretariat" }],
          organizations: [{ slug: "ops" }],
          offersHere: [
            { slug: "rozmowa-ratuszowa", offer: { slug: "rozmowa" }, room: { slug: "ratuszowa-1-sala-12" } },
            { slug: "warsztaty-ratuszowa", offer: { slug: "warsztaty" }, room: null },
          ],
        },
      },
    ],
    [
      "a room leads to its contacts and offers",
      `{ office: room(slug: "ratuszowa-1-pokoj-1") { contactPoints { slug } offersHere { slug } location { slug } }
         hall: room(slug: "ratuszowa-1-sala-12") { contactPoints { slug } offersHere { slug } } }`,
      {
        office: { contactPoints: [{ slug: "sekretariat" }], offersHere: [], location: { slug: "ratuszowa-1" } },
        hall: { contactPoints: [], offersHere: [{ slug: "rozmowa-ratuszowa" }] },
      },
    ],
    [
      "an organization leads to its identifiers, in the order of their slugs",
      `{ organization(slug: "ops") { identifiers { scheme identifier organization { slug } } } }`,
      {
        organization: {
          identifiers: [
            { scheme: "EPUAP", identifier: "/przyklad/skrytka", organization: { slug: "ops" } },
            { scheme: "NIP", identifier: "000-000-00-00", organization: { slug: "ops" } },
            { scheme: "REGON", identifier: "000000000", organization: { slug: "ops" } },
          ],
        },
      },
    ],
    [
      "an organization leads to the offers of others that it lets in, not to its own",
      `{ organization(slug: "ops") { offers { slug } hostedOffers { slug host { slug } offer { organization { slug } } } } }`,
      {
        organization: {
          offers: [{ slug: "obiady" }],
          hostedOffers: [
            {
              slug: "warsztaty-ratuszowa",
              host: { slug: "ops" },
              offer: { organization: { slug: "stowarzyszenie-sowa" } },
            },
          ],
        },
      },
    ],
    [
      "a body leads to the indicators that it reported to, once each, and to the goals that it answers for",
      `{ ops: organization(slug: "ops") { indicators { slug } operationalGoals { slug } }
         owl: organization(slug: "stowarzyszenie-sowa") { indicators { slug } operationalGoals { slug } }
         none: organization(slug: "noclegownia") { indicators { slug } operationalGoals { slug } } }`,
      {
        ops: { indicators: [{ slug: "liczba-spotkan" }], operationalGoals: [{ slug: "cel-1-1" }] },
        owl: {
          indicators: [{ slug: "liczba-spotkan" }, { slug: "liczba-gosci" }],
          operationalGoals: [{ slug: "cel-1-1" }],
        },
        none: { indicators: [], operationalGoals: [] },
      },
    ],
    [
      "a strategy leads down to its indicators, and an indicator up to it",
      `{ strategy(slug: "dobre-sasiedztwo") { adoptedBy { slug } strategicGoals { number operationalGoals { number indicators { row } } } }
         indicator(slug: "liczba-gosci") { operationalGoal { strategicGoal { strategy { slug } } } } }`,
      {
        strategy: {
          adoptedBy: { slug: "uchwala-x-1-2020" },
          strategicGoals: [{ number: 1, operationalGoals: [{ number: "1.1", indicators: [{ row: 1 }, { row: 2 }] }] }],
        },
        indicator: { operationalGoal: { strategicGoal: { strategy: { slug: "dobre-sasiedztwo" } } } },
      },
    ],
    [
      "a programme leads to the acts that changed the one which adopted it",
      `{ program(slug: "dobry-sasiad-2020-2022") { adoptedBy { number } amendedBy { number } successors { slug } }
         later: program(slug: "pomocny-sasiad") { amendedBy { number } predecessor { slug } } }`,
      {
        program: {
          adoptedBy: { number: "X/1/2020" },
          amendedBy: [{ number: "XII/3/2022" }],
          successors: [{ slug: "pomocny-sasiad" }],
        },
        later: { amendedBy: [], predecessor: { slug: "dobry-sasiad-2020-2022" } },
      },
    ],
    [
      "hours lead to the offers that keep them",
      `{ offer(slug: "rozmowa") { atLocations { slug schedules { slug offersAtLocations { slug } } } } }`,
      {
        offer: {
          atLocations: [
            {
              slug: "rozmowa-ratuszowa",
              schedules: [
                { slug: "rozmowa-co-dwa-tygodnie", offersAtLocations: [{ slug: "rozmowa-ratuszowa" }] },
                { slug: "teren", offersAtLocations: [{ slug: "rozmowa-ratuszowa" }] },
              ],
            },
            { slug: "rozmowa-zielona", schedules: [] },
          ],
        },
      },
    ],
    [
      "an accessibility statement leads to its body, its contact and its buildings",
      `{ accessibilityStatement(slug: "strona-ops") { organization { slug } contactPoint { slug } locations { slug } } }`,
      {
        accessibilityStatement: {
          organization: { slug: "ops" },
          contactPoint: { slug: "sekretariat" },
          locations: [{ slug: "ratuszowa-1" }],
        },
      },
    ],
  ])("%s", async (_what, query, answer) => {
    expect(await town.read(query)).toEqual(answer);
  });

  test.each<[string, readonly string[]]>([
    ["2026-01-01", []],
    ["2026-01-02", ["remont-wejscia"]],
    ["2030-01-01", ["remont-wejscia"]],
  ])("an offer and a place lead to their notices of %s, and to no others", async (on, slugs) => {
    const query = `query ($on: LocalDate!) { offer(slug: "rozmowa") { notices(on: $on) { slug } }
      location(slug: "ratuszowa-1") { notices(on: $on) { slug } } other: location(slug: "mglista-2") { notices(on: $on) { slug } } }`;
    const notices = slugs.map((slug) => ({ slug }));
    expect(await town.read(query, { on })).toEqual({
      offer: { notices },
      location: { notices },
      other: { notices: [] },
    });
  });
});

describe("from the embedded content", () => {
  test("a body leads to its rows of the report, in printed order", async () => {
    const query = `{ organization(slug: "pup") { indicators { slug } operationalGoals { number } } }`;
    const { organization } = await embedded.read<{
      organization: { indicators: Slug[]; operationalGoals: { number: string }[] };
    }>(query);
    expect(organization.indicators.map(({ slug }) => slug.replace("wskaznik-", "").replaceAll("-", "."))).toEqual([
      "1.1.5",
      "2.1.2",
      "2.1.3",
      "2.3.3",
      "3.6.1",
      "3.6.2",
      "3.6.3",
      "3.6.5",
      "3.6.7",
    ]);
    expect(organization.operationalGoals.map(({ number }) => number)).toEqual([
      "1.1",
      "2.1",
      "2.3",
      "3.3",
      "3.5",
      "3.6",
      "5.3",
    ]);
  });

  test("the resolution on alcohol leads to its programme and to the two that changed it", async () => {
    const query = `{ legalAct(slug: "uchwala-xli-135-2020") { programs { slug } amendedBy { number } documents { slug } } }`;
    expect(await embedded.read(query)).toEqual({
      legalAct: {
        programs: [{ slug: "program-profilaktyki-alkoholowej-2021" }],
        amendedBy: [{ number: "LI/92/2021" }, { number: "XLV/40/2021" }],
        documents: [],
      },
    });
  });

  test("a place has its most urgent offers first", async () => {
    const query = `{ location(slug: "mops-swietokrzyska-22") { offersHere { offer { slug } } } }`;
    const { location } = await embedded.read<{ location: { offersHere: { offer: Slug }[] } }>(query);
    expect(location.offersHere.map(({ offer }) => offer.slug)).toEqual([
      "jedno-okienko",
      "zespol-ds-bezdomnosci",
      "zadluzenie-czynszowe",
      "szkola-rodziny",
      "wspolpraca",
    ]);
  });
});
