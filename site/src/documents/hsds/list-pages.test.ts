// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { listPages, pagePath } from "./list-pages.ts";

const items = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

test("an empty list is one empty page", () => {
  expect(listPages([])).toEqual([
    {
      total_items: 0,
      total_pages: 1,
      page_number: 1,
      size: 0,
      first_page: true,
      last_page: true,
      empty: true,
      contents: [],
    },
  ]);
});

test.each([
  [1, [1]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]],
])("a list of %i records has pages of %j, which are all of it", (count, sizes) => {
  const pages = listPages(items(count));
  expect(pages.map(({ size }) => size)).toEqual(sizes);
  expect(pages.flatMap(({ contents }) => contents)).toEqual(items(count));
  expect(pages.filter(({ last_page }) => last_page)).toEqual([pages.at(-1)]);
});

test.each([
  [1, "/hsds/services.json"],
  [2, "/hsds/services/strona/2.json"],
])("page %i is had at %s", (page, path) => {
  expect(pagePath("services", page)).toBe(path);
});
