// SPDX-License-Identifier: EUPL-1.2

import type { PageHead } from "./page-head.ts";

/** A page as servers find it. */
interface ServedPage {
  /** Path of the site: `/uk/pomoc/noclegownia/`. */
  readonly path: string;
  readonly head: PageHead;
}

function headersOf({ policy, isPrivate }: PageHead): Readonly<Record<string, string>> {
  return {
    ...(policy === null ? {} : { "content-security-policy": `${policy} frame-ancestors 'none'` }),
    // A browser's own cache is on the device too.
    ...(isPrivate ? { "cache-control": "no-store" } : {}),
  };
}

/**
 * What a server is to say of each page besides what it says of all, as JSON: header fields (RFC 9110) by path. The policy
 * is that of the page with what `<meta>` cannot say; pages of which nothing may stay on a device are not to be stored.
 */
export function pageHeaders(pages: readonly ServedPage[]): string {
  return `${JSON.stringify(Object.fromEntries(pages.map(({ path, head }) => [path, headersOf(head)])), null, 1)}\n`;
}
