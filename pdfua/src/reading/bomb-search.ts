// SPDX-License-Identifier: EUPL-1.2

import { constants, inflateSync } from "node:zlib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import { LIMITS } from "./limits.ts";

const STREAM = Buffer.from("stream");
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** The method in the first byte of a Flate stream: deflate with a window of at most 32 kB. */
const DEFLATE = 8;

function unpackedLength(bytes: Buffer): number {
  try {
    return inflateSync(bytes, { maxOutputLength: LIMITS.streamBytes, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if (error instanceof RangeError) throw new PdfUnreadableError("TOO_LARGE", error);
    return 0;
  }
}

/** Where the data begin behind the word `stream`; null where the word is not a stream's. */
function dataStart(file: Buffer, word: number): number | null {
  let at = word + STREAM.length;
  if (file[at] === CARRIAGE_RETURN) at += 1;
  return file[at] === LINE_FEED ? at + 1 : null;
}

/**
 * Unpacks every Flate stream within a limit, whatever its dictionary says: the reader unpacks streams of objects while it
 * loads, without any limit of its own.
 * @throws PdfUnreadableError TOO_LARGE
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let word = file.indexOf(STREAM); word !== -1; word = file.indexOf(STREAM, word + STREAM.length)) {
    const start = dataStart(file, word);
    if (start === null || ((file[start] ?? 0) & 15) !== DEFLATE) continue;
    total += unpackedLength(file.subarray(start));
    if (total > LIMITS.allStreamBytes) throw new PdfUnreadableError("TOO_LARGE");
  }
}
