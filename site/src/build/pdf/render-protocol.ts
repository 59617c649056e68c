// SPDX-License-Identifier: EUPL-1.2

import type { PdfOrder, RenderedPdf } from "../../documents/pdf/pdf-renderer.ts";

/** What the renderer's process is asked. */
export interface RenderRequest {
  readonly id: number;
  readonly order: PdfOrder;
}

/** What it answers: the document, or what is wrong with it. */
export type RenderAnswer =
  | { readonly id: number; readonly rendered: RenderedPdf }
  | { readonly id: number; readonly message: string };
