// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Lamp, lampOf, storeOf } from "../../test/small-store.ts";
import { byCodeUnit } from "../kernel/canonical-json.ts";
import { OkienkoError } from "../kernel/errors.ts";
import { Language, originalHashOf, VariantStatus } from "../persistence/localized-text.type.ts";
import { type Connection, keysetConnectionOf } from "./connection.type.ts";
import { ContentStore } from "./content-store.ts";
import { type ListArgs, RecordOrder } from "./list-args.type.ts";
import { listRecords } from "./list-records.ts";

const everything: ListArgs = {
  first: 100,
  after: null,
  text: null,
  language: null,
  changedSince: null,
  orderBy: RecordOrder.LISTED,
};

const inEnglish = (pl: string, text: string) => ({
  pl,
  en: { text, status: VariantStatus.UNREVIEWED, originalHash: originalHashOf(pl) },
});

const store = storeOf(
  [
    lampOf("brama", { position: 2, name: inEnglish("Lampa w bramie", "Lamp in the gate") }),
    lampOf("rynek", { position: 1, name: { pl: "Lampa na rynku" }, street: "Rynek 1" }),
    lampOf("most", {
      position: 2,
      name: { pl: "Lampa na moście" },
      uses: [inEnglish("Świeci w nocy", "Shines at night")],
    }),
    lampOf("studnia", { position: 3, name: inEnglish("Studnia", "Well") }),
  ],
  { brama: 3, rynek: 1, most: 5, studnia: 3 },
);

function slugs(args: Partial<ListArgs>, of = store, test?: (lamp: Lamp) => boolean): readonly string[] {
  return listRecords(Lamp, { ...everything, ...args }, of, test).records.map(({ slug }) => slug);
}

function thrownBy(args: Partial<ListArgs>): unknown {
  try {
    return { returned: slugs(args) };
  } catch (error) {
    return error;
  }
}

describe("a list of records", () => {
  test("without a filter is the very list of the store", () => {
    expect(listRecords(Lamp, everything, store).records).toBe(store.all(Lamp));
  });

  test.each<[string, Partial<ListArgs>, readonly string[]]>([
    ["by position, then by slug", { orderBy: RecordOrder.LISTED }, ["rynek", "brama", "most", "studnia"]],
    ["by slug", { orderBy: RecordOrder.SLUG }, ["brama", "most", "rynek", "studnia"]],
    [
      "by last change, newest first, then by slug",
      { orderBy: RecordOrder.LAST_CHANGED },
      ["most", "brama", "studnia", "rynek"],
    ],
    ["with a word", { text: "lampy" }, ["rynek", "brama", "most"]],
    ["with a word in another language", { text: "night" }, ["most"]],
    ["with several words", { text: "lampa rynek" }, ["rynek"]],
    ["with a word that there is not", { text: "latarnia" }, []],
    ["in a language", { language: Language.EN }, ["brama", "most", "studnia"]],
    ["in Polish", { language: Language.PL }, ["rynek", "brama", "most", "studnia"]],
    ["in a language that no record speaks", { language: Language.UK }, []],
    ["changed since before the first release", { changedSince: 0 }, ["rynek", "brama", "most", "studnia"]],
    ["changed since a release", { changedSince: 1 }, ["brama", "most", "studnia"]],
    ["changed since the release in which some changed", { changedSince: 3 }, ["most"]],
    ["changed since the newest release", { changedSince: 9 }, []],
    ["changed since a release that nobody knows", { changedSince: 10 }, ["rynek", "brama", "most", "studnia"]],
    ["that is all of it at once", { text: "lampa", language: Language.EN, changedSince: 3 }, ["most"]],
    [
      "of some, in another order",
      { language: Language.EN, orderBy: RecordOrder.LAST_CHANGED },
      ["most", "brama", "studnia"],
    ],
  ])("can be had %s", (_what, args, wanted) => {
    expect(slugs(args)).toEqual(wanted);
  });

  test("can be narrowed by what only its kind has", () => {
    expect(slugs({}, store, ({ street }) => street !== null)).toEqual(["rynek"]);
    expect(slugs({ text: "brama" }, store, ({ street }) => street !== null)).toEqual([]);
  });

  test("of a candidate, which has no history, stands by slug where it is asked for by last change", () => {
    const candidate = new ContentStore({ Lamp: store.all(Lamp) }, null);
    expect(slugs({ orderBy: RecordOrder.LAST_CHANGED }, candidate)).toEqual(["brama", "most", "rynek", "studnia"]);
    expect(slugs({ changedSince: 0 }, candidate)).toEqual(["rynek", "brama", "most", "studnia"]);
  });

  test("in a language has the records that need no text of it", () => {
    const silent = storeOf([lampOf("niema")]);
    expect(Object.values(Language).flatMap((language) => slugs({ language }, silent))).toHaveLength(4);
  });

  test.each<[string, Partial<ListArgs>, string, string]>([
    ["a text that is too long", { text: "a".repeat(201) }, "text", "`text` has 201 characters. Search by up to 200."],
    [
      "a release before the first",
      { changedSince: -1 },
      "changedSince",
      "`changedSince` is -1. Give the number of a release, or 0 for all records.",
    ],
  ])("is refused for %s", (_what, args, field, message) => {
    const error = thrownBy(args);
    expect(error).toBeInstanceOf(OkienkoError);
    expect(error).toMatchObject({ code: "BAD_USER_INPUT", message, extensions: { field } });
  });

  test("may be searched by the longest text that is allowed", () => {
    expect(slugs({ text: `lampa ${"a".repeat(194)}` })).toEqual([]);
  });
});

const orders = Object.values(RecordOrder);

function pageOf(of: ContentStore, orderBy: RecordOrder, first: number, after: string | null): Connection<Lamp> {
  const { records, sortKeyOf } = listRecords(Lamp, { ...everything, orderBy }, of);
  return keysetConnectionOf(`lamps:${orderBy}`, records, sortKeyOf, { first, after });
}

/** Reads to the end in pages; between pages the store becomes another one. */
function readThrough(orderBy: RecordOrder, first: number, next: () => ContentStore): readonly string[] {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = pageOf(next(), orderBy, first, after);
    seen.push(...nodes.map(({ slug }) => slug));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

describe.each(orders)("pages in the order %s", (orderBy) => {
  const lamps = fc.uniqueArray(
    fc.record({
      slug: fc.stringMatching(/^[a-z0-9]{1,3}$/),
      position: fc.integer({ min: 1, max: 3 }),
      changedIn: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ slug }) => slug, maxLength: 30 },
  );
  type Described = { readonly slug: string; readonly position: number; readonly changedIn: number };
  const storeWith = (described: readonly Described[]): ContentStore =>
    storeOf(
      described.map(({ slug, position }) => lampOf(slug, { position })),
      Object.fromEntries(described.map(({ slug, changedIn }) => [slug, changedIn])),
    );

  test("give every record once and in order", () => {
    fc.assert(
      fc.property(lamps, fc.integer({ min: 1, max: 7 }), (described, first) => {
        const of = storeWith(described);
        expect(readThrough(orderBy, first, () => of)).toEqual(slugs({ orderBy }, of));
      }),
    );
  });

  test("give what stays once and in order, while other records come and go", () => {
    const coins = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(lamps, lamps, fc.integer({ min: 1, max: 5 }), coins, (stay, others, first, coin) => {
        const slugsOfStay = new Set(stay.map(({ slug }) => slug));
        const guests = others.filter(({ slug }) => !slugsOfStay.has(slug));
        const seen = readThrough(orderBy, first, () => storeWith([...stay, ...guests.filter(() => coin.next().value)]));
        expect(seen.filter((slug) => slugsOfStay.has(slug))).toEqual(slugs({ orderBy }, storeWith(stay)));
        expect(seen.toSorted(byCodeUnit)).toEqual([...new Set(seen)].toSorted(byCodeUnit));
      }),
    );
  });

  test("refuse a cursor of another order", () => {
    const { pageInfo } = pageOf(store, orderBy, 1, null);
    for (const other of orders.filter((one) => one !== orderBy))
      expect(() => pageOf(store, other, 1, pageInfo.endCursor)).toThrow(/cursor in `after` is not one of this list/);
  });
});
