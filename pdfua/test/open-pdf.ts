// SPDX-License-Identifier: EUPL-1.2

import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { streamBytes } from "../src/reading/stream-bytes.ts";

/** A value as a test writes it: names begin with a slash, texts do not. */
type Plain = string | number | boolean | PDFDict | PDFRef | readonly Plain[] | { readonly [key: string]: Plain };

/** A PDF that a test changes. */
export class OpenPdf {
  readonly document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  /** Opens a file as it is. */
  static async open(bytes: Uint8Array): Promise<OpenPdf> {
    return new OpenPdf(await PDFDocument.load(bytes, { updateMetadata: false }));
  }

  /** The file as it is now. */
  save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** All dictionaries that stand for themselves and have the value under the key. */
  dictsWith(key: string, name: string): readonly PDFDict[] {
    const objects = this.document.context.enumerateIndirectObjects().map(([, object]) => object);
    return objects
      .filter((one) => one instanceof PDFDict)
      .filter((one) => one.get(PDFName.of(key)) === PDFName.of(name));
  }

  /** The structure elements of a type, in the order of the file. */
  elements(type: string): readonly PDFDict[] {
    return this.dictsWith("S", type).filter((dict) => dict.has(PDFName.of("P")));
  }

  /** Gives the elements of a type another one; all of them, or the first few. */
  retag(type: string, other: string, count = Number.POSITIVE_INFINITY): void {
    for (const element of this.elements(type).slice(0, count)) this.set(element, "S", `/${other}`);
  }

  /** A dictionary below another one. */
  below(dict: PDFDict, ...keys: readonly string[]): PDFDict {
    return keys.reduce((at, key) => at.lookup(PDFName.of(key), PDFDict), dict);
  }

  /** The dictionary of a page, from 1. */
  page(number: number): PDFDict {
    return this.document.getPage(number - 1).node;
  }

  set(dict: PDFDict, key: string, value: Plain): void {
    dict.set(PDFName.of(key), this.#object(value));
  }

  remove(dict: PDFDict, key: string): void {
    if (!dict.delete(PDFName.of(key))) throw new RangeError(`there is no ${key}`);
  }

  /** The web link of the first page. */
  link(): PDFDict {
    const link = this.dictsWith("Subtype", "Link").find((dict) => dict.lookupMaybe(PDFName.of("A"), PDFDict));
    if (link === undefined) throw new RangeError("there is no link");
    return link;
  }

  /** The structure element of the web link. */
  linkElement(): PDFDict {
    const ref = this.document.context.getObjectRef(this.link());
    const element = this.elements("Link").find((one) => one.toString().includes(`/Obj ${ref?.toString()}`));
    if (element === undefined) throw new RangeError("the link has no element");
    return element;
  }

  /** Rewrites the stream that a dictionary refers to under a key. */
  rewrite(dict: PDFDict, key: string, change: (text: string) => string): void {
    const stream = dict.lookup(PDFName.of(key)) ?? null;
    const before = Buffer.from(streamBytes(stream) ?? []).toString("latin1");
    const after = change(before);
    if (after === before) throw new RangeError(`the change leaves ${key} as it was`);
    const { context } = this.document;
    dict.set(PDFName.of(key), context.register(context.stream(Buffer.from(after, "latin1"))));
  }

  /** Paints a form XObject at the end of the first page, marked as an artifact. */
  paintForm(content: string, entries: Plain & object, times = 1): void {
    const { context } = this.document;
    const form = context.stream(content, { Type: "XObject", Subtype: "Form" });
    for (const [key, value] of Object.entries(entries)) this.set(form.dict, key, value as Plain);
    this.set(this.below(this.page(1), "Resources"), "XObject", { Painted: context.register(form) });
    const painted = "/Artifact BMC /Painted Do EMC\n".repeat(times);
    this.rewrite(this.page(1), "Contents", (text) => `${text}\n${painted}`);
  }

  #object(value: Plain): PDFObject {
    const { context } = this.document;
    if (value instanceof PDFDict || value instanceof PDFRef) return value;
    if (typeof value === "string") return value.startsWith("/") ? PDFName.of(value.slice(1)) : PDFString.of(value);
    if (typeof value === "number") return PDFNumber.of(value);
    if (typeof value === "boolean") return value ? PDFBool.True : PDFBool.False;
    if (Array.isArray(value)) {
      const array = PDFArray.withContext(context);
      for (const item of value as readonly Plain[]) array.push(this.#object(item));
      return array;
    }
    const dict = PDFDict.withContext(context);
    for (const [key, item] of Object.entries(value)) this.set(dict, key, item as Plain);
    return dict;
  }
}
