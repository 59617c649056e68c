// SPDX-License-Identifier: EUPL-1.2
// What every list can be asked, over the content of an invented town that knows which release changed what.

import { type GraphQLObjectType, getNamedType } from "graphql";
import { describe, expect, test } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { packStore, SECOND_PACK } from "../../test/pack-store.ts";
import { publicApiOver, publicSchema } from "../../test/public-api.ts";
import { ChangeLedger } from "../store/change-ledger.ts";
import type { ContentStore } from "../store/content-store.ts";
import { recordKinds } from "../workspace/record-kinds.ts";

/** The town after release 5: "nocleg" was changed in 3, "obiady" in 5, all else is as release 1 had it. */
async function townWithHistory(): Promise<ContentStore> {
  const changedIn: Readonly<Record<string, number>> = { "Offer/nocleg": 3, "Offer/obiady": 5 };
  const records = (await packStore(SECOND_PACK)).everything().map(({ id, kind, slug }) => {
    const periods = [{ addedIn: 1, removedIn: null }];
    return [id, { kind, slug, hash: slug, changedIn: changedIn[`${kind}/${slug}`] ?? 1, periods }] as const;
  });
  const releases = [{ from: 1, to: 5, contentHash: "hash" }];
  return packStore(SECOND_PACK, new ChangeLedger({ releases, records: Object.fromEntries(records) }));
}

const town = publicApiOver(townWithHistory);
const store = embeddedStore();
const embedded = publicApiOver(() => store);

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Slugs of the whole list of offers under some arguments, which must be as many as its total says. */
async function offers(args: string): Promise<readonly string[]> {
  const { list } = await town.read<Page>(`{ list: offers(first: 100, ${args}) { totalCount nodes { slug } } }`);
  expect(list.totalCount).toBe(list.nodes.length);
  return list.nodes.map(({ slug }) => slug);
}

describe("a list", () => {
  test.each<[string, string, readonly string[]]>([
    ["a word", 'text: "chleb"', ["warsztaty"]],
    ["a word without its diacritics, in another case", 'text: "ŁOZKO"', ["nocleg"]],
    ["a word with another ending", 'text: "rozmową"', ["rozmowa"]],
    ["a word of another language", 'text: "breakfast"', ["nocleg"]],
    ["a word in another script", 'text: "переночувати"', ["nocleg"]],
    ["several words in several fields", 'text: "obiad dowód"', ["obiady"]],
    ["a word that none has", 'text: "rower"', []],
    ["no word at all", 'text: ""', ["nocleg", "rozmowa", "obiady", "warsztaty", "drzewa"]],
    ["Ukrainian", "language: UK", ["nocleg", "rozmowa"]],
    ["English, a stale text being one too", "language: EN", ["nocleg", "rozmowa"]],
    ["easy Polish", "language: PL_X_ETR", ["nocleg"]],
    ["Polish", "language: PL", ["nocleg", "rozmowa", "obiady", "warsztaty", "drzewa"]],
    ["what changed after release 1", "changedSince: 1", ["nocleg", "obiady"]],
    ["what changed after release 3", "changedSince: 3", ["obiady"]],
    ["what changed after the newest release", "changedSince: 5", []],
    [
      "what changed after a release that nobody knows, which is all",
      "changedSince: 77",
      ["nocleg", "rozmowa", "obiady", "warsztaty", "drzewa"],
    ],
    ["all of it at once", 'text: "śniadanie", language: UK, changedSince: 1, filter: { isUrgent: true }', ["nocleg"]],
    ["words and a filter that exclude each other", 'text: "śniadanie", filter: { isUrgent: false }', []],
  ])("can be narrowed to %s", async (_what, args, slugs) => {
    expect(await offers(args)).toEqual(slugs);
  });

  test.each<[string, readonly string[]]>([
    ["LISTED", ["nocleg", "rozmowa", "obiady", "warsztaty", "drzewa"]],
    ["SLUG", ["drzewa", "nocleg", "obiady", "rozmowa", "warsztaty"]],
    ["LAST_CHANGED", ["obiady", "nocleg", "drzewa", "rozmowa", "warsztaty"]],
  ])("can be had in the order %s, a filter or not", async (order, slugs) => {
    expect(await offers(`orderBy: ${order}`)).toEqual(slugs);
    const current = slugs.filter((slug) => ["nocleg", "rozmowa", "obiady"].includes(slug));
    expect(await offers(`orderBy: ${order}, filter: { standings: [CURRENT] }`)).toEqual(current);
  });

  test.each<[string, string, string]>([
    ["a text that is too long", `text: "${"a".repeat(201)}"`, "text"],
    ["a release before the first", "changedSince: -1", "changedSince"],
  ])("is refused for %s by the field", async (_what, args, field) => {
    expect(await town.refusal(`{ offers(${args}) { totalCount } }`)).toMatchObject({ code: "BAD_USER_INPUT", field });
  });

  test.each(["language: DE", "orderBy: RANDOM", "changedSince: 1.5", "text: 7"])("is refused for %s", async (args) => {
    const refusal = await town.refusal(`{ offers(${args}) { totalCount } }`);
    expect(refusal).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
  });
});

describe("a page of a list", () => {
  const PAGE = `query ($first: Int!, $after: String, $orderBy: RecordOrder!, $filter: OfferFilter, $text: String) {
    list: offers(first: $first, after: $after, orderBy: $orderBy, filter: $filter, text: $text) {
      totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`;

  /** Slugs of all pages, and the total that each of them told. */
  async function pages(first: number, variables: object): Promise<{ slugs: string[]; totals: Set<number> }> {
    const slugs: string[] = [];
    const totals = new Set<number>();
    for (let after: string | null = null; ; ) {
      const { list }: Page = await town.read<Page>(PAGE, { first, after, orderBy: "LISTED", ...variables });
      slugs.push(...list.nodes.map(({ slug }) => slug));
      totals.add(list.totalCount);
      if (!list.pageInfo.hasNextPage) return { slugs, totals };
      after = list.pageInfo.endCursor;
    }
  }

  test.each([
    { orderBy: "SLUG" },
    { orderBy: "LAST_CHANGED" },
    { orderBy: "SLUG", filter: { standings: ["CURRENT"] } },
    { orderBy: "LAST_CHANGED", text: "w" },
  ])("leads on to the next through the whole of %j, and each tells the same total", async (variables) => {
    const whole = await pages(100, variables);
    const byOne = await pages(1, variables);
    expect(whole.slugs.length).toBeGreaterThan(1);
    expect(byOne.slugs).toEqual(whole.slugs);
    expect([...byOne.totals]).toEqual([whole.slugs.length]);
  });

  const ORDERS = ["LISTED", "SLUG", "LAST_CHANGED"];
  test.each(ORDERS.flatMap((from) => ORDERS.filter((to) => to !== from).map((to) => [from, to] as const)))(
    "in the order %s gives no cursor for the order %s",
    async (from, to) => {
      const { list } = await town.read<Page>(PAGE, { first: 2, orderBy: from });
      const after = list.pageInfo.endCursor;
      expect(await town.refusal(PAGE, { first: 2, orderBy: to, after })).toMatchObject({
        code: "BAD_CURSOR",
        field: "after",
      });
    },
  );

  test("gives a cursor that holds under another filter, and goes on after it", async () => {
    const { list } = await town.read<Page>(PAGE, { first: 1, orderBy: "SLUG", filter: { isUrgent: true } });
    const after = list.pageInfo.endCursor; // of "nocleg"
    const next = await town.read<Page>(PAGE, { first: 1, orderBy: "SLUG", filter: { isUrgent: false }, after });
    expect(next.list.nodes).toEqual([{ slug: "obiady" }]);
  });
});

/** Queries that give a list of records of one kind, by the kind's name, and those that give one by its slug. */
function rootFields(): { lists: ReadonlyMap<string, string>; singles: ReadonlyMap<string, string> } {
  const kinds = new Set(recordKinds.map(({ name }) => name));
  const fields = Object.values((publicSchema().getQueryType() as GraphQLObjectType).getFields());
  const kindOf = (name: string): string => name.replace(/Connection$/, "");
  const lists = fields.filter(({ type }) => getNamedType(type).name.endsWith("Connection"));
  const singles = fields.filter(({ args }) => args.length === 1 && args[0]?.name === "slug");
  return {
    lists: new Map(
      lists.flatMap(({ name, type }) => {
        const kind = kindOf(getNamedType(type).name);
        return kinds.has(kind) ? [[kind, name] as const] : [];
      }),
    ),
    singles: new Map(singles.map(({ name, type }) => [getNamedType(type).name, name] as const)),
  };
}

describe("every kind of record that can be listed", () => {
  const { lists, singles } = rootFields();

  test("can be had one by one too, and the other way round", () => {
    expect([...lists.keys()].toSorted()).toEqual([...singles.keys()].toSorted());
  });

  test("is every kind but identifiers, which are had of their organization", () => {
    const others = recordKinds.map(({ name }) => name).filter((name) => !lists.has(name));
    expect(others).toEqual(["OrganizationIdentifier"]);
    expect(lists.size).toBe(recordKinds.length - 1);
  });

  test.each([...lists])("as %s by %s, takes the same arguments as every other list", (_kind, name) => {
    const field = (publicSchema().getQueryType() as GraphQLObjectType).getFields()[name];
    const names = field?.args
      .map((one) => one.name)
      .filter((one) => one !== "filter")
      .toSorted();
    expect(names).toEqual(["after", "changedSince", "first", "language", "orderBy", "text"]);
  });

  test.each([...lists])("as %s by %s, gives the very records that are had one by one", async (kind, name) => {
    const { list } = await embedded.read<Page>(
      `{ list: ${name}(first: 100, orderBy: SLUG) { totalCount nodes { slug } } }`,
    );
    for (const { slug } of list.nodes.slice(0, 3)) {
      const one = await embedded.read<Readonly<Record<string, unknown>>>(
        `query ($slug: String!) { one: ${singles.get(kind)}(slug: $slug) { __typename slug } }`,
        { slug },
      );
      expect(one).toEqual({ one: { __typename: kind, slug } });
    }
    expect(list.totalCount).toBe((await store).everything().filter((record) => record.kind === kind).length);
  });

  test.each([...singles])("as %s by %s, is null where there is none of the slug", async (_kind, name) => {
    const nothing = await town.read(`{ a: ${name}(slug: "nie-ma") { slug } b: ${name}(slug: "") { slug } }`);
    expect(nothing).toEqual({ a: null, b: null });
  });
});
