// SPDX-License-Identifier: EUPL-1.2

/** Names of the templates that a document can be drawn by. */
export type PdfTemplate = "leaflet" | "large-print" | "card" | "door" | "poster" | "guide" | "report";

/** A document to draw. */
export interface PdfOrder {
  /** Kind and slug of the record, for messages: `ulotka noclegownia`. */
  readonly name: string;
  readonly template: PdfTemplate;
  /** What the template shows, as JSON has it; every text in it comes out as that very text, in letters of the typeface. */
  readonly data: object;
  /** Whether the first cell of every row of its tables is the header of that row. */
  readonly hasRowHeaders: boolean;
}

/** A document that was drawn. */
export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

/** Draws accessible documents (PDF/UA-1): equal orders give equal bytes. */
export interface PdfRenderer {
  /** Throws PdfError, which names the document, where it cannot be drawn without a fault of accessibility. */
  render(order: PdfOrder): Promise<RenderedPdf>;
}
