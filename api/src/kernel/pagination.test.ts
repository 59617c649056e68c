// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byCodeUnit } from "./canonical-json.ts";
import { ErrorCode } from "./error-code.ts";
import { OkienkoError } from "./errors.ts";
import { decodeCursor, encodeCursor, MAX_PAGE_SIZE, type Page, paginate } from "./pagination.ts";

const key = (item: string): string => item;
const cursorOf = (item: string | undefined): string => encodeCursor("offers", item ?? "");
const page = (list: readonly string[], first: number, after: string | null): Page<string> =>
  paginate("offers", list, key, { first, after });

const sortKeys = fc.string({ unit: fc.constantFrom(..."abcżł01- "), minLength: 1, maxLength: 8 });
const sortedLists = fc.uniqueArray(sortKeys, { maxLength: 250 }).map((list) => list.sort(byCodeUnit));
const pageSizes = fc.integer({ min: 1, max: MAX_PAGE_SIZE });

function thrownBy(action: () => unknown): unknown {
  try {
    return { returned: action() };
  } catch (error) {
    return error;
  }
}

/** Pages to the end; between pages the list becomes what `change` makes of it. */
function readThrough(list: readonly string[], first: number, change: (list: readonly string[]) => readonly string[]) {
  const seen: string[] = [];
  let current = list;
  let after: string | null = null;
  for (;;) {
    const { items, hasNextPage } = page(current, first, after);
    seen.push(...items);
    if (!hasNextPage) return { seen, left: current };
    after = cursorOf(items.at(-1));
    current = change(current);
  }
}

describe("paging", () => {
  test("gives a page, and tells whether more stand before and after it", () => {
    const list = ["a", "b", "c", "d", "e"];
    expect(page(list, 2, null)).toEqual({ items: ["a", "b"], hasNextPage: true, hasPreviousPage: false });
    expect(page(list, 2, cursorOf("b"))).toEqual({ items: ["c", "d"], hasNextPage: true, hasPreviousPage: true });
    expect(page(list, 2, cursorOf("d"))).toEqual({ items: ["e"], hasNextPage: false, hasPreviousPage: true });
    expect(page(list, 2, cursorOf("e"))).toEqual({ items: [], hasNextPage: false, hasPreviousPage: true });
  });

  test("of an empty list gives one empty page", () => {
    expect(page([], 10, null)).toEqual({ items: [], hasNextPage: false, hasPreviousPage: false });
  });

  test("goes on at the next greater key when the item of the cursor has gone", () => {
    expect(page(["a", "c", "d"], 1, cursorOf("b")).items).toEqual(["c"]);
  });

  test("with any page size gives the whole list once and in order", () => {
    fc.assert(
      fc.property(sortedLists, pageSizes, (list, first) => {
        expect(readThrough(list, first, (same) => same).seen).toEqual(list);
      }),
    );
  });

  test("gives what stays once and in order, when items vanish between pages", () => {
    fc.assert(
      fc.property(
        sortedLists,
        fc.integer({ min: 1, max: 7 }),
        fc.infiniteStream(fc.boolean()),
        (list, first, coins) => {
          const { seen, left } = readThrough(list, first, (current) => current.filter(() => coins.next().value));
          expect(seen).toEqual([...new Set(seen)].sort(byCodeUnit));
          expect(seen.filter((item) => left.includes(item))).toEqual(left);
          expect(list).toEqual(expect.arrayContaining(seen));
        },
      ),
    );
  });
});

describe("the size of a page", () => {
  test.each([1, 2, MAX_PAGE_SIZE])("may be %i", (first) => {
    expect(page(["a"], first, null).items).toEqual(["a"]);
  });

  test.each([0, -1, 101, 2_147_483_647, -2_147_483_648])("may not be %i", (first) => {
    const error = thrownBy(() => page(["a"], first, null));
    expect(error).toBeInstanceOf(OkienkoError);
    expect(error).toMatchObject({
      code: ErrorCode.BAD_PAGE_SIZE,
      message: `\`first\` is ${first}. Ask for 1 to 100 items at a time.`,
      extensions: { code: "BAD_PAGE_SIZE", field: "first", params: { first, max: 100 } },
    });
  });
});

describe("a cursor", () => {
  test("gives back the sort key that it was made of", () => {
    fc.assert(
      fc.property(sortKeys, (sortKey) => {
        expect(decodeCursor("offers", encodeCursor("offers", sortKey))).toBe(sortKey);
      }),
    );
  });

  test("can stand in an address unescaped", () => {
    fc.assert(fc.property(sortKeys, (sortKey) => /^[\w-]+$/.test(encodeCursor("offers", sortKey))));
  });

  const badCursors: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["words", "następna strona"],
    ["a bare sort key", Buffer.from("b").toString("base64url")],
    ["a cursor without a sort key", encodeCursor("offers", "")],
    ["a cursor of another connection", encodeCursor("programs", "b")],
    ["a cursor of a connection of a longer name", encodeCursor("offersHere", "b")],
    ["a cursor with padding", `${cursorOf("b")}=`],
    ["a cursor with a blank", ` ${cursorOf("b")}`],
    ["a cursor with a third part", Buffer.from("offers\u0001b\u0001c").toString("base64url")],
    ["a cursor in the other alphabet of Base64", Buffer.from("offers\u0001b??>").toString("base64")],
    ["bytes that are not UTF-8", Buffer.from([0xff, 0xfe, 0x01, 0x62]).toString("base64url")],
  ];

  test.each(badCursors)("is refused where it is %s", (_what, cursor) => {
    const error = thrownBy(() => page(["a", "b", "c"], 1, cursor));
    expect(error).toBeInstanceOf(OkienkoError);
    expect(error).toMatchObject({ code: ErrorCode.BAD_CURSOR, extensions: { code: "BAD_CURSOR", field: "after" } });
  });

  test("is refused where it is any string that this connection does not give out", () => {
    const tampered = fc
      .tuple(sortKeys, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }))
      .map(([sortKey, at, letter]) => {
        const cursor = encodeCursor("offers", sortKey);
        const position = at % cursor.length;
        return `${cursor.slice(0, position)}${letter}${cursor.slice(position + 1)}`;
      });
    const ofOthers = fc.tuple(fc.string(), sortKeys).map(([connection, sortKey]) => encodeCursor(connection, sortKey));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), tampered, ofOthers), (cursor) => {
        const [name, sortKey, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split("\u0001");
        const isOurs = name === "offers" && sortKey && rest.length === 0 && cursor === cursorOf(sortKey);
        fc.pre(!isOurs);
        expect(thrownBy(() => page(["a"], 1, cursor))).toMatchObject({ code: "BAD_CURSOR" });
      }),
      { numRuns: 500 },
    );
  });
});
