// SPDX-License-Identifier: EUPL-1.2

import { constants, inflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFObject, PDFRawStream } from "@cantoo/pdf-lib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import { LIMITS } from "./limits.ts";
import { entry, nameOf } from "./pdf-values.ts";

/** Unpacks at most as much as the limit allows; a stream that breaks off gives what it has. */
function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: LIMITS.streamBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isBomb = error instanceof RangeError;
    throw new PdfUnreadableError(isBomb ? "TOO_LARGE" : "DAMAGED", error);
  }
}

/** Unpacks through filters that Node has not, byte by byte, so that a bomb is noticed before it fills the memory. */
function unpack(stream: PDFRawStream): Uint8Array {
  const source = decodePDFRawStream(stream);
  const bytes: number[] = [];
  for (let byte = source.getByte(); byte !== -1 && byte !== undefined; byte = source.getByte()) {
    bytes.push(byte);
    if (bytes.length > LIMITS.streamBytes / 8) throw new PdfUnreadableError("TOO_LARGE");
  }
  return Uint8Array.from(bytes);
}

/**
 * Content of a stream without its filters; null for what is no stream.
 * @throws PdfUnreadableError TOO_LARGE for a bomb, DAMAGED for what does not unpack
 */
export function streamBytes(object: PDFObject | null): Uint8Array | null {
  if (!(object instanceof PDFRawStream)) return null;
  const filter = entry(object.dict, "Filter");
  if (filter === null) return object.contents;
  return nameOf(filter) === "FlateDecode" ? inflate(object.contents) : unpack(object);
}
