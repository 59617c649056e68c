// SPDX-License-Identifier: EUPL-1.2

/** A document could not be drawn; the message names it and says why. */
export class PdfError extends Error {
  override readonly name = "PdfError";
  /** What is wrong with the document. */
  readonly reason: string;

  /**
   * @param document Kind and slug of the record.
   * @param reason What is wrong with it.
   */
  constructor(document: string, reason: string, options?: ErrorOptions) {
    super(`PDF „${document}”: ${reason}`, options);
    this.reason = reason;
  }
}
