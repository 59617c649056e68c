// SPDX-License-Identifier: EUPL-1.2

// Draws documents in a process of its own, one at a time, for whoever started it: what hangs in native code can be ended.

import { PdfError } from "../../documents/pdf/pdf-error.ts";
import { TypstRenderer } from "../../documents/pdf/typst-renderer.ts";
import type { RenderAnswer, RenderRequest } from "./render-protocol.ts";

process.on("disconnect", () => process.exit());

const renderer = TypstRenderer.create();

function reasonOf(error: unknown): string {
  if (error instanceof PdfError) return error.reason;
  return error instanceof Error ? error.message : String(error);
}

async function answer({ id, order }: RenderRequest): Promise<RenderAnswer> {
  try {
    return { id, rendered: await (await renderer).render(order) };
  } catch (error) {
    return { id, message: reasonOf(error) };
  }
}

let queue: Promise<unknown> = renderer.catch(() => null); // told with the first document

process.on("message", (request: RenderRequest) => {
  queue = queue.then(async () => process.send?.(await answer(request)));
});
