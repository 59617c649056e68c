// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { NodeCompiler, type NodeTypstCompileResult } from "@myriaddreamin/typst-ts-node-compiler";
import { finishPdf } from "./finish-pdf.ts";
import { loadFonts } from "./fonts.ts";
import { PdfError } from "./pdf-error.ts";
import type { PdfOrder, PdfRenderer, RenderedPdf } from "./pdf-renderer.ts";
import { TEMPLATES } from "./templates-folder.ts";

/** Documents between two clearings of what the compiler remembers. */
const ORDERS_REMEMBERED = 10;

interface Diagnostic {
  readonly message?: string;
}

/** What the compiler said, in one line. */
function told(diagnostics: readonly unknown[]): string {
  const messages = diagnostics.map((one) => (one as Diagnostic).message ?? String(one));
  return [...new Set(messages)].join("; ") || "the compiler gives no reason";
}

/** Draws documents with Typst, which itself refuses what breaks PDF/UA-1. */
export class TypstRenderer implements PdfRenderer {
  readonly #compiler: NodeCompiler;
  readonly #templates: string;
  #orderCount = 0;

  private constructor(compiler: NodeCompiler, templates: string) {
    this.#compiler = compiler;
    this.#templates = templates;
  }

  /** Gets ready to draw by the templates of a folder. */
  static async create(templates: string = TEMPLATES): Promise<TypstRenderer> {
    const fontBlobs = await loadFonts();
    return new TypstRenderer(NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] }), templates);
  }

  async render(order: PdfOrder): Promise<RenderedPdf> {
    // Content is data that a template reads, never source: no text can be taken for markup.
    this.#compiler.mapShadow(join(this.#templates, "data.json"), Buffer.from(JSON.stringify(order.data)));
    const drawn = this.#draw(order);
    this.#orderCount += 1;
    if (this.#orderCount % ORDERS_REMEMBERED === 0) this.#compiler.evictCache(ORDERS_REMEMBERED);
    return finishPdf(drawn, order);
  }

  #draw({ name, template }: PdfOrder): Uint8Array {
    const compiled = this.#compiler.compile({ mainFilePath: join(this.#templates, `${template}.typ`) });
    const document = compiled.result;
    if (document === null) throw new PdfError(name, told(this.#diagnosticsOf(compiled)));
    try {
      return this.#compiler.pdf(document, { pdfStandard: "ua-1" });
    } catch (error) {
      throw new PdfError(name, error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  #diagnosticsOf(compiled: NodeTypstCompileResult): readonly unknown[] {
    const error = compiled.takeError();
    return error === null ? [] : this.#compiler.fetchDiagnostics(error);
  }
}
