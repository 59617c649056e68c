// SPDX-License-Identifier: EUPL-1.2

/** A page of a list, as the API of HSDS 3.1 gives it. */
export interface HsdsPage<T> {
  readonly total_items: number;
  readonly total_pages: number;
  /** From 1. */
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly T[];
}

/** Records on a page. */
const PAGE_SIZE = 50;

/** A list cut in pages; an empty list is one empty page. */
export function listPages<T>(items: readonly T[]): readonly HsdsPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: count }, (_, position) => {
    const contents = items.slice(position * PAGE_SIZE, (position + 1) * PAGE_SIZE);
    return {
      total_items: items.length,
      total_pages: count,
      page_number: position + 1,
      size: contents.length,
      first_page: position === 0,
      last_page: position === count - 1,
      empty: contents.length === 0,
      contents,
    };
  });
}

/** Where a page of a list is had: the first at `services.json`, further ones at `services/strona/2.json`. */
export function pagePath(list: string, pageNumber: number): string {
  return pageNumber === 1 ? `/hsds/${list}.json` : `/hsds/${list}/strona/${pageNumber}.json`;
}
