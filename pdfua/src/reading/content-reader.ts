// SPDX-License-Identifier: EUPL-1.2

import type { PDFDict, PDFObject } from "@cantoo/pdf-lib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import type { ContentFacts, ContentPlace, FontUse, MarkedContent, PaintedForm } from "./content-facts.ts";
import { contentKey } from "./content-facts.ts";
import { ContentTokens, type Operand, type Operation } from "./content-tokens.ts";
import { LIMITS } from "./limits.ts";
import {
  asDict,
  dictEntry,
  entry,
  hasText,
  itemsOf,
  nameEntry,
  numberEntry,
  rawEntry,
  refText,
  resolved,
} from "./pdf-values.ts";
import { streamBytes } from "./stream-bytes.ts";

const TEXT_OPERATORS = new Set(["Tj", "TJ", "'", '"']);
const PAINT_OPERATORS = new Set(["S", "s", "F", "f", "f*", "B", "B*", "b", "b*", "sh", "ID", ...TEXT_OPERATORS]);
/** Text rendering mode of text that is there and cannot be seen. */
const INVISIBLE = 3;

/** A mark that is open. */
interface Mark {
  readonly kind: "artifact" | "tagged" | "other";
  readonly content: { owner: string; mcid: number } | null;
  readonly namesLanguage: boolean;
}

/** A stream that is read: a page, or a form XObject painted on it. */
interface Surface {
  readonly page: number;
  /** Reference of the page or the form. */
  readonly owner: string;
  readonly resources: PDFDict | null;
  readonly structParents: number | null;
  readonly formDepth: number;
}

interface TextState {
  font: { dict: PDFDict; ref: string | null } | null;
  mode: number;
}

const nameOfOperand = (operand: Operand | undefined): string | null => (operand?.kind === "name" ? operand.name : null);

/** Reads the content streams of a file and collects what the rules ask about. */
export class ContentReader {
  readonly #bare: ContentPlace[] = [];
  readonly #artifactsInTagged: ContentPlace[] = [];
  readonly #taggedInArtifacts: ContentPlace[] = [];
  readonly #marked = new Map<string, MarkedContent>();
  readonly #forms = new Map<string, PaintedForm>();
  readonly #fonts = new Map<PDFDict, FontUse>();
  #marks: Mark[] = [];
  #operatorCount = 0;
  #byteCount = 0;
  #paintCount = 0;

  /** Reads a page with everything that it paints. */
  readPage(page: number, dict: PDFDict, ref: string | null, resources: PDFDict | null): void {
    const parts = itemsOf(dict, "Contents").map((item) => streamBytes(resolved(dict, item)) ?? new Uint8Array());
    const bytes = Buffer.concat(parts.flatMap((part) => [part, Buffer.from("\n")]));
    const structParents = numberEntry(dict, "StructParents");
    this.#marks = [];
    this.#read(bytes, { page, owner: ref ?? `page ${page}`, resources, structParents, formDepth: 0 });
  }

  /** What was collected. */
  facts(): ContentFacts {
    return {
      bare: this.#bare,
      artifactsInTagged: this.#artifactsInTagged,
      taggedInArtifacts: this.#taggedInArtifacts,
      marked: [...this.#marked.values()],
      forms: [...this.#forms.values()],
      fonts: [...this.#fonts.values()],
      hasContent: this.#paintCount > 0,
    };
  }

  #read(bytes: Uint8Array, surface: Surface): void {
    this.#byteCount += bytes.length;
    if (this.#byteCount > LIMITS.allStreamBytes) throw new PdfUnreadableError("TOO_LARGE");
    const tokens = new ContentTokens(bytes);
    const state: TextState = { font: null, mode: 0 };
    const saved: TextState[] = [];
    const openMarks = this.#marks.length;
    for (let operation = tokens.next(); operation !== null; operation = tokens.next()) {
      this.#operatorCount += 1;
      if (this.#operatorCount > LIMITS.operatorCount) throw new PdfUnreadableError("TOO_COMPLEX");
      if (operation.operator === "q") saved.push({ ...state });
      else if (operation.operator === "Q") Object.assign(state, saved.pop());
      else this.#obey(operation, surface, state, openMarks);
    }
    this.#marks.length = Math.min(this.#marks.length, openMarks);
  }

  #obey(operation: Operation, surface: Surface, state: TextState, openMarks: number): void {
    const { operator, operands } = operation;
    if (operator === "BDC" || operator === "BMC") this.#open(operands, surface);
    else if (operator === "EMC") this.#marks.length = Math.max(openMarks, this.#marks.length - 1);
    else if (operator === "Tf") state.font = this.#font(nameOfOperand(operands[0]), surface);
    else if (operator === "Tr") state.mode = operands[0]?.kind === "number" ? operands[0].number : 0;
    else if (operator === "Do") this.#paintObject(nameOfOperand(operands[0]), surface);
    else if (PAINT_OPERATORS.has(operator)) this.#paint(operator, surface, state);
  }

  #open([tag, properties]: readonly Operand[], surface: Surface): void {
    const name = nameOfOperand(tag) ?? "";
    const { mcid, namesLanguage } = this.#properties(properties, surface);
    const place = { page: surface.page, what: name };
    const isTagged = mcid !== null;
    const isArtifact = name === "Artifact";
    if (isArtifact && this.#marks.some((mark) => mark.kind === "tagged")) this.#artifactsInTagged.push(place);
    if (isTagged && this.#marks.some((mark) => mark.kind === "artifact")) this.#taggedInArtifacts.push(place);
    this.#marks.push({
      kind: isArtifact ? "artifact" : isTagged ? "tagged" : "other",
      content: mcid === null ? null : { owner: surface.owner, mcid },
      namesLanguage,
    });
    if (mcid === null) return;
    const key = contentKey(surface.owner, mcid);
    const { page, owner, structParents } = surface;
    if (!this.#marked.has(key)) this.#marked.set(key, { page, owner, mcid, structParents, needsLanguage: false });
  }

  #properties(written: Operand | undefined, { resources }: Surface): { mcid: number | null; namesLanguage: boolean } {
    if (written?.kind === "dict") {
      const mcid = written.entries.get("MCID");
      return { mcid: mcid?.kind === "number" ? mcid.number : null, namesLanguage: written.entries.has("Lang") };
    }
    const name = nameOfOperand(written);
    const shared = resources === null || name === null ? null : dictEntry(resources, "Properties");
    const dict = shared === null || name === null ? null : dictEntry(shared, name);
    if (dict === null) return { mcid: null, namesLanguage: false };
    return { mcid: numberEntry(dict, "MCID"), namesLanguage: hasText(dict, "Lang") };
  }

  #font(name: string | null, { resources }: Surface): TextState["font"] {
    const fonts = resources === null ? null : dictEntry(resources, "Font");
    const dict = fonts === null || name === null ? null : dictEntry(fonts, name);
    return dict === null || fonts === null || name === null ? null : { dict, ref: refText(rawEntry(fonts, name)) };
  }

  #paint(operator: string, surface: Surface, state: TextState): void {
    this.#paintCount += 1;
    if (!this.#marks.some((mark) => mark.kind !== "other")) {
      this.#bare.push({ page: surface.page, what: operator === "ID" ? "BI" : operator });
    }
    if (!TEXT_OPERATORS.has(operator)) return;
    this.#noteText();
    if (state.font === null) return;
    const { dict, ref } = state.font;
    const isRendered = state.mode !== INVISIBLE || (this.#fonts.get(dict)?.isRendered ?? false);
    this.#fonts.set(dict, { dict, ref, page: this.#fonts.get(dict)?.page ?? surface.page, isRendered });
  }

  /** Text whose marks name no language asks for one of its element. */
  #noteText(): void {
    const content = this.#marks.findLast((mark) => mark.content !== null)?.content;
    if (!content || this.#marks.some((mark) => mark.namesLanguage)) return;
    const key = contentKey(content.owner, content.mcid);
    const known = this.#marked.get(key);
    if (known && !known.needsLanguage) this.#marked.set(key, { ...known, needsLanguage: true });
  }

  /** A picture is painted content; a form is what it paints itself. */
  #paintObject(name: string | null, surface: Surface): void {
    const objects = surface.resources === null ? null : dictEntry(surface.resources, "XObject");
    const object = objects === null || name === null ? null : entry(objects, name);
    const dict = asDict(object);
    if (dict === null || objects === null || name === null) return;
    if (nameEntry(dict, "Subtype") === "Form") this.#paintForm(object, dict, refText(rawEntry(objects, name)), surface);
    else this.#paint("Do", surface, { font: null, mode: 0 });
  }

  #paintForm(object: PDFObject | null, dict: PDFDict, ref: string | null, surface: Surface): void {
    const formDepth = surface.formDepth + 1;
    if (formDepth > LIMITS.formDepth) throw new PdfUnreadableError("TOO_COMPLEX");
    const owner = ref ?? `form on page ${surface.page}`;
    const structParents = numberEntry(dict, "StructParents");
    const resources = dictEntry(dict, "Resources") ?? surface.resources;
    this.#read(streamBytes(object) ?? new Uint8Array(), { ...surface, owner, structParents, resources, formDepth });
    const before = this.#forms.get(owner);
    const hasMcids = before?.hasMcids ?? [...this.#marked.values()].some((marked) => marked.owner === owner);
    const paintCount = (before?.paintCount ?? 0) + 1;
    this.#forms.set(owner, { dict, ref: owner, page: before?.page ?? surface.page, paintCount, hasMcids });
  }
}
