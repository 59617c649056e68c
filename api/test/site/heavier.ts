// SPDX-License-Identifier: EUPL-1.2

import { brotliCompressSync, constants } from "node:zlib";

function sizeAt(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/**
 * Whether a text takes more bytes than this as a web server sends it, with brotli at its best.
 * Its best takes ten times as long, and is tried where a lower quality does not suffice already.
 */
export function isHeavier(text: string, limit: number): boolean {
  return sizeAt(text, 5) > limit && sizeAt(text, 11) > limit;
}
