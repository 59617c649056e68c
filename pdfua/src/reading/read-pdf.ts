// SPDX-License-Identifier: EUPL-1.2

import { PDFDict, PDFDocument, type PDFObject } from "@cantoo/pdf-lib";
import { PdfUnreadableError } from "../pdf-unreadable-error.ts";
import { refuseBombs } from "./bomb-search.ts";
import { isOutside, readBox } from "./box.ts";
import { ContentReader } from "./content-reader.ts";
import { LIMITS } from "./limits.ts";
import { type PageNode, readPages } from "./page-tree.ts";
import {
  asDict,
  dictEntry,
  entry,
  itemsOf,
  nameEntry,
  numberEntry,
  refText,
  resolved,
  textEntry,
} from "./pdf-values.ts";
import { readRoleMap } from "./role-map.ts";
import { streamBytes } from "./stream-bytes.ts";
import { readStructureTree, type StructureTree } from "./structure-tree.ts";
import type { Annotation, Page, TaggedPdf } from "./tagged-pdf.ts";
import { readXmp } from "./xmp.ts";

/** Bytes at both ends in which the signs of a PDF are looked for, as readers do. */
const END_BYTES = 1024;
/** Flag of an annotation that nobody sees. */
const HIDDEN = 2;

function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PdfUnreadableError("EMPTY");
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, END_BYTES).includes("%PDF-")) throw new PdfUnreadableError("NOT_PDF");
  if (bytes.length > LIMITS.fileBytes) throw new PdfUnreadableError("TOO_LARGE");
  if (!file.subarray(-END_BYTES).includes("%%EOF")) throw new PdfUnreadableError("DAMAGED");
}

async function load(bytes: Uint8Array): Promise<PDFDict> {
  const options = { ignoreEncryption: true, updateMetadata: false, throwOnInvalidObject: true, parseSpeed: Infinity };
  const { context } = await PDFDocument.load(bytes, options);
  if (context.trailerInfo.Encrypt !== undefined) throw new PdfUnreadableError("ENCRYPTED");
  const root = context.lookup(context.trailerInfo.Root);
  if (!(root instanceof PDFDict)) throw new PdfUnreadableError("DAMAGED");
  return root;
}

function annotationsOf(node: PageNode, page: number, tree: StructureTree): readonly Annotation[] {
  return itemsOf(node.dict, "Annots").flatMap((item: PDFObject) => {
    const dict = asDict(resolved(node.dict, item));
    if (dict === null || ((numberEntry(dict, "F") ?? 0) & HIDDEN) !== 0) return [];
    const rect = readBox(dict, "Rect");
    if (rect !== null && node.box !== null && isOutside(rect, node.box)) return [];
    const ref = refText(item);
    const element = (ref === null ? undefined : tree.elementOfObject.get(ref)) ?? null;
    return [{ dict, ref, page, subtype: nameEntry(dict, "Subtype"), element }];
  });
}

function pagesOf(nodes: readonly PageNode[], tree: StructureTree): readonly Page[] {
  return nodes.map((node, index) => ({
    number: index + 1,
    dict: node.dict,
    ref: node.ref,
    annotations: annotationsOf(node, index + 1, tree),
  }));
}

function readCatalog(catalog: PDFDict): TaggedPdf {
  const nodes = readPages(catalog);
  if (nodes.length === 0) throw new PdfUnreadableError("DAMAGED");
  const structRoot = dictEntry(catalog, "StructTreeRoot");
  const roleMap = readRoleMap(structRoot && dictEntry(structRoot, "RoleMap"));
  const pageNumbers = new Map(nodes.flatMap(({ ref }, index) => (ref === null ? [] : [[ref, index + 1] as const])));
  const tree = readStructureTree(structRoot, roleMap, pageNumbers);
  const reader = new ContentReader();
  for (const [index, node] of nodes.entries()) reader.readPage(index + 1, node.dict, node.ref, node.resources);
  const packet = streamBytes(entry(catalog, "Metadata"));
  return {
    catalog,
    language: textEntry(catalog, "Lang"),
    metadata: packet && readXmp(packet),
    structRoot,
    roleMap,
    elements: tree.elements,
    elementOfContent: tree.elementOfContent,
    pages: pagesOf(nodes, tree),
    contents: reader.facts(),
  };
}

/**
 * Reads what the rules look at.
 * @throws PdfUnreadableError for what is not a whole, open PDF of a bearable size; bytes that the reader stumbles over may
 * make it throw its own errors
 */
export async function readPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  refuseForeign(bytes);
  refuseBombs(bytes);
  return readCatalog(await load(bytes));
}
