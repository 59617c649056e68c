// SPDX-License-Identifier: EUPL-1.2

/** A file of a record could not be made; the message names the kind and the slug of the record. */
export class FileMakerError extends Error {
  override readonly name = "FileMakerError";
}
