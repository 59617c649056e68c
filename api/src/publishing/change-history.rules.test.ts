// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../kernel/hash.ts";
import { idOf } from "../kernel/ids.ts";
import type { ChangeHistory } from "../store/change-history.ts";
import { ChangeLedger } from "../store/change-ledger.ts";
import { ContentStore } from "../store/content-store.ts";
import { changeKeyOf, type RecordChange } from "../store/record-change.type.ts";
import type { PlainContent } from "../workspace/approved-records.ts";
import { carryOn } from "./change-history.rules.ts";
import { parseChanges, printChanges } from "./changes-file.ts";
import { parseContent, printContent } from "./content-file.ts";

/** What a town publishes, or what a mirror has: the text of each record by `kind/slug`. */
type Town = Readonly<Record<string, string>>;

/** A publication; of a lost one no history was kept, but a mirror may have read it. */
interface Step {
  readonly town: Town;
  readonly isLost: boolean;
}

function contentOf(town: Town): PlainContent {
  const content: Record<string, Record<string, string>[]> = { Offer: [], OfferAtLocation: [], Room: [] };
  for (const [key, text] of Object.entries(town).sort()) {
    const [kind = "", slug = ""] = key.split("/");
    content[kind]?.push({ id: idOf(kind, slug), slug, text });
  }
  return content;
}

function publish(earlier: ChangeHistory | null, number: number, town: Town): ChangeHistory {
  const content = contentOf(town);
  return carryOn(earlier, { number, content, contentHash: sha256(printContent(content)) });
}

function storeOf(town: Town, history: ChangeHistory | null): ContentStore {
  const ledger = history && new ChangeLedger(parseChanges(printChanges(history)));
  return new ContentStore(parseContent(printContent(contentOf(town))), null, ledger);
}

/** The last of these towns, published one after another as releases 1, 2, 3 … */
function publishAll(...towns: readonly Town[]): ContentStore {
  const history = towns.reduce<ChangeHistory | null>((earlier, town, at) => publish(earlier, at + 1, town), null);
  return storeOf(towns.at(-1) ?? {}, history);
}

/** What `changesSince` says, as `ADDED Offer/nocleg in 3`. */
function told(store: ContentStore, since: number, contentHash: string | null = null): readonly string[] {
  const { isReset, changes } = store.changesSince(since, contentHash);
  return [
    ...(isReset ? ["RESET"] : []),
    ...changes.map((one) => `${one.change} ${changeKeyOf(one)} in ${one.inRelease}`),
  ];
}

/** What a mirror does that knows nothing but the API. */
function mirror(has: Town, store: ContentStore, since: number): Town {
  const { isReset, changes } = store.changesSince(since);
  const copy = new Map(Object.entries(isReset ? {} : has));
  for (const { change, kind, slug, id } of changes) {
    if (change === "REMOVED") copy.delete(`${kind}/${slug}`);
    else copy.set(`${kind}/${slug}`, String(Reflect.get(store.byId(id) ?? {}, "text")));
  }
  return Object.fromEntries(copy);
}

const keys = ["Offer/nocleg", "Offer/posilek", "OfferAtLocation/nocleg", "Room/1", "Room/2"];
const towns = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom("a", "b"), { noNullPrototype: true });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ town: towns, isLost: fc.boolean() }), {
  minLength: 1,
  maxLength: 9,
});

describe("what has changed since a release", () => {
  test("is what was added, changed and removed, by kind and slug, each with the release that did it last", () => {
    const store = publishAll(
      { "Room/1": "a", "Room/2": "a", "Offer/nocleg": "a" },
      { "Room/1": "b", "Offer/nocleg": "a" },
      { "Room/1": "c", "Offer/nocleg": "a", "OfferAtLocation/nocleg": "a" },
    );
    expect(told(store, 1)).toEqual(["ADDED OfferAtLocation/nocleg in 3", "CHANGED Room/1 in 3", "REMOVED Room/2 in 2"]);
    expect(told(store, 2)).toEqual(["ADDED OfferAtLocation/nocleg in 3", "CHANGED Room/1 in 3"]);
    expect(told(store, 3)).toEqual([]);
  });

  test.each<[string, readonly Town[], Readonly<Record<number, readonly string[]>>]>([
    [
      "0 is everything there is, as added, and no reset",
      [{ "Room/1": "a" }, { "Room/2": "a" }],
      { 0: ["ADDED Room/2 in 2"] },
    ],
    ["leaves out what came and went again", [{}, { "Room/1": "a" }, {}], { 1: [], 2: ["REMOVED Room/1 in 3"] }],
    [
      "says of what went and came back what each mirror needs",
      [{ "Room/1": "a" }, {}, { "Room/1": "a" }],
      { 0: ["ADDED Room/1 in 3"], 1: ["CHANGED Room/1 in 3"], 2: ["ADDED Room/1 in 3"], 3: [] },
    ],
    [
      "remembers every stay of what goes and comes back",
      [{ "Room/1": "a" }, {}, { "Room/1": "b" }, { "Room/1": "c" }, {}, { "Room/1": "c" }, {}],
      { 1: ["REMOVED Room/1 in 7"], 2: [], 3: ["REMOVED Room/1 in 7"], 5: [], 6: ["REMOVED Room/1 in 7"], 7: [] },
    ],
    [
      "may say of what changed and changed back that it changed",
      [{ "Room/1": "a" }, { "Room/1": "b" }, { "Room/1": "a" }],
      { 1: ["CHANGED Room/1 in 3"], 2: ["CHANGED Room/1 in 3"] },
    ],
    ["is nothing where nothing was published but the same", [{ "Room/1": "a" }, { "Room/1": "a" }], { 1: [], 2: [] }],
  ])("%s", (_name, published, expected) => {
    const store = publishAll(...published);
    const asked = Object.keys(expected).map((since) => [since, told(store, Number(since))]);
    expect(Object.fromEntries(asked)).toEqual(expected);
  });

  test("that is yet to come is everything anew, for the town went back", () => {
    expect(told(publishAll({ "Room/1": "a" }), 2)).toEqual(["RESET", "ADDED Room/1 in 1"]);
  });

  test("that came before the history is everything anew", () => {
    const store = storeOf({ "Room/1": "a" }, publish(null, 7, { "Room/1": "a" }));
    expect(told(store, 6)).toEqual(["RESET", "ADDED Room/1 in 7"]);
    expect(told(store, 7)).toEqual([]);
  });

  test("whose changes are lost is everything anew, while those around it are known", () => {
    const fourth = publish(publish(null, 3, { "Room/1": "a" }), 4, { "Room/1": "b" });
    const store = storeOf({ "Room/2": "b" }, publish(fourth, 6, { "Room/2": "b" }));
    expect(told(store, 5)).toEqual(["RESET", "ADDED Room/2 in 6"]);
    expect(told(store, 4)).toEqual(["REMOVED Room/1 in 6", "ADDED Room/2 in 6"]);
  });

  test("with other content, for numbers began again, is everything anew", () => {
    const hashOf = (town: Town): string => sha256(printContent(contentOf(town)));
    const store = publishAll({ "Room/1": "a" }, { "Room/1": "a" }, { "Room/1": "b" });
    expect(told(store, 2, hashOf({ "Room/1": "a" }))).toEqual(["CHANGED Room/1 in 3"]);
    expect(told(store, 3, hashOf({ "Room/1": "b" }))).toEqual([]);
    expect(told(store, 3, hashOf({ "Room/1": "a" }))).toEqual(["RESET", "ADDED Room/1 in 3"]);
    expect(told(store, 0, hashOf({ "Room/1": "a" }))).toEqual(["ADDED Room/1 in 3"]);
  });

  test("without any history is everything anew, and nobody knows since when", () => {
    const store = storeOf({ "Room/1": "a", "Offer/nocleg": "a" }, null);
    expect(told(store, 1)).toEqual(["RESET", "ADDED Offer/nocleg in null", "ADDED Room/1 in null"]);
    expect(told(store, 0)).toEqual(["ADDED Offer/nocleg in null", "ADDED Room/1 in null"]);
  });

  test("makes of every mirror what is published, and lists nothing that it need not", () => {
    fc.assert(
      fc.property(steps, (published) => {
        let history: ChangeHistory | null = null;
        const known = new Set<number>();
        published.forEach(({ town, isLost }, at) => {
          const now = at + 1;
          if (isLost) return;
          history = publish(history, now, town);
          known.add(now);
          const store = storeOf(town, history);
          for (let since = 0; since <= now + 1; since += 1) {
            const had = published[since - 1]?.town ?? {};
            const { isReset, changes } = store.changesSince(since);
            expect(isReset).toBe(since !== 0 && !known.has(since));
            expect(mirror(had, store, since)).toEqual(town);
            const between = published.filter((_, index) => known.has(index + 1) && index + 1 > (isReset ? 0 : since));
            expectNeeded(
              changes,
              isReset ? {} : had,
              town,
              between.map((step) => step.town),
            );
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("what was removed", () => {
  const removed = (store: ContentStore): readonly string[] =>
    store.removed().map((one) => `${one.change} ${changeKeyOf(one)} in ${one.inRelease}`);

  test("is every record that any release had, though it came and went between two others", () => {
    const store = publishAll({ "Room/2": "a" }, { "Room/1": "a", "Offer/nocleg": "a" }, { "Offer/nocleg": "a" }, {});
    expect(removed(store)).toEqual(["REMOVED Offer/nocleg in 4", "REMOVED Room/1 in 3", "REMOVED Room/2 in 2"]);
  });

  test("is told by a history that begins late and has a gap", () => {
    const sixth = publish(publish(null, 5, { "Room/1": "a", "Room/2": "a" }), 6, { "Room/2": "a" });
    expect(removed(storeOf({}, publish(sixth, 9, {})))).toEqual(["REMOVED Room/1 in 6", "REMOVED Room/2 in 9"]);
  });

  test("is not what came back, and nothing where there is no history", () => {
    expect(removed(publishAll({ "Room/1": "a" }, {}, { "Room/1": "b" }))).toEqual([]);
    expect(removed(storeOf({ "Room/1": "a" }, null))).toEqual([]);
  });
});

/** Each change is of another record, in order, is named rightly, and of a record that was not the same all the time. */
function expectNeeded(changes: readonly RecordChange[], had: Town, now: Town, between: readonly Town[]): void {
  const listed = changes.map(changeKeyOf);
  expect(listed).toEqual([...new Set(listed)].sort());
  for (const change of changes) {
    const key = changeKeyOf(change);
    const name = key in had ? (key in now ? "CHANGED" : "REMOVED") : "ADDED";
    expect(change.change).toBe(name);
    expect(
      between.some((town) => town[key] !== had[key]),
      key,
    ).toBe(true);
  }
}

describe("the history of a release", () => {
  test("says when a record came, last changed and went, and keeps nothing of what it said before", () => {
    const towns: readonly Town[] = [{ "Room/1": "a", "Room/2": "a" }, { "Room/1": "b" }, { "Room/1": "b" }];
    const history = towns.reduce<ChangeHistory | null>((earlier, town, at) => publish(earlier, at + 1, town), null);
    expect(history?.records).toEqual({
      [idOf("Room", "1")]: {
        kind: "Room",
        slug: "1",
        hash: sha256(`{\n "id": "${idOf("Room", "1")}",\n "slug": "1",\n "text": "b"\n}\n`),
        changedIn: 2,
        periods: [{ addedIn: 1, removedIn: null }],
      },
      [idOf("Room", "2")]: {
        kind: "Room",
        slug: "2",
        hash: null,
        changedIn: 2,
        periods: [{ addedIn: 1, removedIn: 2 }],
      },
    });
    expect(history?.releases.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  test("does not join releases over one that it does not know, be their content equal", () => {
    const history = publish(publish(null, 1, { "Room/1": "a" }), 3, { "Room/1": "a" });
    expect(history.releases.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test("is not carried on to a number that it already has", () => {
    const history = publish(null, 2, {});
    expect(() => publish(history, 2, {})).toThrow(RangeError);
    expect(() => publish(history, 1, {})).toThrow(RangeError);
  });

  test("of equal content, number and earlier history is printed to equal bytes, and leaves the earlier one as it was", () => {
    fc.assert(
      fc.property(towns, towns, (first, second) => {
        const earlier = publish(null, 1, first);
        const before = printChanges(earlier);
        const printed = printChanges(publish(earlier, 2, second));
        const content = Object.fromEntries(Object.entries(contentOf(second)).toReversed());
        const contentHash = sha256(printContent(content));
        expect(printChanges(carryOn(parseChanges(before), { number: 2, content, contentHash }))).toBe(printed);
        expect(printChanges(parseChanges(printed))).toBe(printed);
        expect(printChanges(earlier)).toBe(before);
      }),
    );
  });

  test("of another format is refused", () => {
    expect(() => parseChanges('{"format": 2, "releases": [], "records": {}}')).toThrow("this version reads 1");
  });
});

test("5,000 records are asked for what has changed in less than a tenth of a second", () => {
  const town = (text: string): Town =>
    Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`Room/${at}`, text]));
  const store = publishAll(town("a"), town("b"));
  const began = performance.now();
  expect(store.changesSince(1).changes.length).toBe(5000);
  expect(performance.now() - began).toBeLessThan(100);
});
