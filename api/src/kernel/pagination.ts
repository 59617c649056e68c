// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "./error-code.ts";
import { OkienkoError } from "./errors.ts";

/** Items of a page whose size the client does not say. */
export const DEFAULT_PAGE_SIZE = 20;

/** Most items that one page of a connection can have. */
export const MAX_PAGE_SIZE = 100;

/** What a client asks of a connection: how many, and after which cursor (null: from the start). */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

/** A stretch of an ordered list: the items, and whether more stand before and after it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const SEPARATOR = "\u0001";

/** An opaque cursor from the name of a connection and the sort key of an item. */
export function encodeCursor(connection: string, sortKey: string): string {
  return Buffer.from([connection, sortKey].join(SEPARATOR)).toString("base64url");
}

/**
 * The sort key inside a cursor.
 * @throws OkienkoError BAD_CURSOR where it was not made by `encodeCursor` for the same connection
 */
export function decodeCursor(connection: string, cursor: string): string {
  const [name, sortKey, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split(SEPARATOR);
  if (name !== connection || !sortKey || rest.length > 0 || encodeCursor(name, sortKey) !== cursor) {
    throw new OkienkoError(
      ErrorCode.BAD_CURSOR,
      "The cursor in `after` is not one of this list. Leave `after` out to start again.",
      { field: "after" },
    );
  }
  return sortKey;
}

/** Index of the first item with a greater key, by halving; the length of the list where there is none. */
function firstAfter<T>(sorted: readonly T[], sortKeyOf: (item: T) => string, key: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sortKeyOf(sorted[middle] as T) > key) to = middle;
    else from = middle + 1;
  }
  return from;
}

/**
 * The page of a list that is sorted by ascending, unique sort key.
 * It holds also when the item of the cursor has gone meanwhile: the page starts at the next greater key.
 * @throws OkienkoError BAD_PAGE_SIZE, BAD_CURSOR
 */
export function paginate<T>(
  connection: string,
  sorted: readonly T[],
  sortKeyOf: (item: T) => string,
  request: PageRequest,
): Page<T> {
  const { first, after } = request;
  if (first < 1 || first > MAX_PAGE_SIZE) {
    throw new OkienkoError(
      ErrorCode.BAD_PAGE_SIZE,
      `\`first\` is ${first}. Ask for 1 to ${MAX_PAGE_SIZE} items at a time.`,
      {
        field: "first",
        params: { first, max: MAX_PAGE_SIZE },
      },
    );
  }
  const key = after === null ? null : decodeCursor(connection, after);
  const start = key === null ? 0 : firstAfter(sorted, sortKeyOf, key);
  const items = sorted.slice(start, start + first);
  return { items, hasNextPage: start + items.length < sorted.length, hasPreviousPage: start > 0 };
}
