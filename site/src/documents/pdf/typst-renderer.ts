// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { NodeCompiler, type NodeTypstCompileResult } from "@myriaddreamin/typst-ts-node-compiler";
import { finishPdf } from "./finish-pdf.ts";
import { loadFonts, sharedLetters } from "./fonts.ts";
import { PdfError } from "./pdf-error.ts";
import type { PdfOrder, PdfRenderer, RenderedPdf } from "./pdf-renderer.ts";
import { missingLetters, plainText } from "./plain-letters.ts";
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

/** What the compiler refused to write, in one line: it gives all that it knows, and messages among it. */
function toldIn(dump: string): string {
  const messages = [...dump.matchAll(/message: "((?:\\.|[^"\\])*)"/g)].map(([, message = ""]) => ({
    message: message.replace(/\\(.)/g, "$1"),
  }));
  return messages.length === 0 ? dump : told(messages);
}

/** Letters with their codes, as messages name them: `漢 (U+6F22)`. */
function named(letters: readonly string[]): string {
  const codeOf = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return letters.map((letter) => `${letter} (U+${codeOf(letter)})`).join(", ");
}

/** Draws documents with Typst, which itself refuses what breaks PDF/UA-1. */
export class TypstRenderer implements PdfRenderer {
  readonly #compiler: NodeCompiler;
  readonly #templates: string;
  readonly #letters: ReadonlySet<string>;
  #orderCount = 0;

  private constructor(compiler: NodeCompiler, templates: string, letters: ReadonlySet<string>) {
    this.#compiler = compiler;
    this.#templates = templates;
    this.#letters = letters;
  }

  /** Gets ready to draw by the templates of a folder. */
  static async create(templates: string = TEMPLATES): Promise<TypstRenderer> {
    const fontBlobs = await loadFonts();
    const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });
    return new TypstRenderer(compiler, templates, sharedLetters(fontBlobs));
  }

  async render(order: PdfOrder): Promise<RenderedPdf> {
    // Content is data that a template reads, never source: no text can be taken for markup.
    this.#compiler.mapShadow(join(this.#templates, "data.json"), Buffer.from(this.#dataOf(order)));
    const drawn = this.#draw(order);
    this.#orderCount += 1;
    if (this.#orderCount % ORDERS_REMEMBERED === 0) this.#compiler.evictCache(ORDERS_REMEMBERED);
    return finishPdf(drawn, order);
  }

  /** What the template reads. Throws PdfError where a text has a letter that cannot be drawn. */
  #dataOf({ name, data }: PdfOrder): string {
    return JSON.stringify(data, (_key, value: unknown) => {
      if (typeof value !== "string") return value;
      const text = plainText(value, this.#letters);
      const missing = missingLetters(text, this.#letters);
      if (missing.length === 0) return text;
      throw new PdfError(name, `the typeface lacks ${named(missing)} in „${text}”. Write it in other letters.`);
    });
  }

  #draw({ name, template }: PdfOrder): Uint8Array {
    const compiled = this.#compiler.compile({ mainFilePath: join(this.#templates, `${template}.typ`) });
    const document = compiled.result;
    if (document === null) throw new PdfError(name, told(this.#diagnosticsOf(compiled)));
    try {
      return this.#compiler.pdf(document, { pdfStandard: "ua-1" });
    } catch (error) {
      throw new PdfError(name, toldIn(error instanceof Error ? error.message : String(error)), { cause: error });
    }
  }

  #diagnosticsOf(compiled: NodeTypstCompileResult): readonly unknown[] {
    const error = compiled.takeError();
    return error === null ? [] : this.#compiler.fetchDiagnostics(error);
  }
}
