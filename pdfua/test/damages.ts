// SPDX-License-Identifier: EUPL-1.2

import { PDFString } from "@cantoo/pdf-lib";
import type { Damage } from "./damage.ts";
import { fontDamages } from "./font-damages.ts";
import type { OpenPdf } from "./open-pdf.ts";

const LANGUAGES = ["11-001", "11-002", "11-003", "11-004", "11-006"];

const withoutLanguage = (id: string): Damage => ({
  id,
  told: "the file states no language",
  plant: (pdf) => pdf.remove(pdf.catalog, "Lang"),
  also: LANGUAGES.filter((other) => other !== id),
});

function layers(
  pdf: OpenPdf,
  first: { [key: string]: string | never[] },
  ...others: { [key: string]: string }[]
): void {
  pdf.set(pdf.catalog, "OCProperties", { OCGs: [], D: first, Configs: others });
}

/** Makes the web link another kind of annotation, in an element of another type. */
function relink(pdf: OpenPdf, subtype: string, type: string): void {
  pdf.set(pdf.linkElement(), "S", `/${type}`);
  pdf.set(pdf.link(), "Subtype", `/${subtype}`);
}

const CONTENT: readonly Damage[] = [
  {
    id: "01-003",
    told: "an artifact begins inside a paragraph",
    plant: (pdf) =>
      pdf.rewrite(pdf.page(1), "Contents", (text) => text.replace(/(MCID \d+\s*>>\s*BDC)/, "$1 /Artifact BMC EMC ")),
  },
  {
    id: "01-004",
    told: "the whole page is an artifact",
    plant: (pdf) => pdf.rewrite(pdf.page(2), "Contents", (text) => `/Artifact BMC\n${text}\nEMC`),
  },
  {
    id: "01-005",
    told: "a box is painted outside of any mark",
    plant: (pdf) => pdf.rewrite(pdf.page(2), "Contents", (text) => `0 0 9 9 re f\n${text}`),
  },
  {
    id: "01-005",
    told: "text is shown in a mark that no element owns",
    plant: (pdf) => pdf.rewrite(pdf.page(2), "Contents", (text) => text.replace(/<<\s*\/MCID 0\s*>> BDC/, "BMC")),
  },
  {
    id: "01-007",
    told: "the tags are suspect",
    plant: (pdf) => pdf.set(pdf.below(pdf.catalog, "MarkInfo"), "Suspects", true),
  },
  {
    id: "marked",
    told: "the file does not say that it is tagged",
    plant: (pdf) => pdf.remove(pdf.catalog, "MarkInfo"),
  },
  {
    id: "structure",
    told: "the structure tree is gone",
    plant: (pdf) => pdf.remove(pdf.catalog, "StructTreeRoot"),
    also: ["28-011", "parent-tree"],
  },
  {
    id: "parent-tree",
    told: "the parent tree is empty",
    plant: (pdf) => pdf.set(pdf.below(pdf.catalog, "StructTreeRoot"), "ParentTree", { Nums: [] }),
  },
  {
    id: "30-001",
    told: "a form is a piece of another file",
    plant: (pdf) => pdf.paintForm("0 0 9 9 re f", { BBox: [0, 0, 9, 9], Ref: { F: "other.pdf" } }),
  },
  {
    id: "30-002",
    told: "a form with marked content is painted twice",
    plant: (pdf) => pdf.paintForm("/P <</MCID 0>> BDC 0 0 9 9 re f EMC", { BBox: [0, 0, 9, 9] }, 2),
    also: ["01-004", "parent-tree"],
  },
];

const DOCUMENT: readonly Damage[] = [
  {
    id: "02-001",
    told: "a paragraph has a type of its own",
    plant: (pdf) => pdf.retag("P", "Ulotka", 1),
  },
  {
    id: "02-003",
    told: "two types stand for each other",
    plant: (pdf) => {
      const roleMap = pdf.below(pdf.catalog, "StructTreeRoot", "RoleMap");
      pdf.set(roleMap, "Kura", "/Jajko");
      pdf.set(roleMap, "Jajko", "/Kura");
    },
  },
  {
    id: "02-004",
    told: "a paragraph stands for a span",
    plant: (pdf) => pdf.set(pdf.below(pdf.catalog, "StructTreeRoot", "RoleMap"), "P", "/Span"),
  },
  { id: "06-001", told: "the metadata are gone", plant: (pdf) => pdf.remove(pdf.catalog, "Metadata") },
  {
    id: "06-002",
    told: "the file does not claim to conform",
    plant: (pdf) => pdf.rewrite(pdf.catalog, "Metadata", (xmp) => xmp.replaceAll("pdfuaid:part", "pdfuaid:rev")),
  },
  {
    id: "06-003",
    told: "the metadata have no title",
    plant: (pdf) => pdf.rewrite(pdf.catalog, "Metadata", (xmp) => xmp.replaceAll("dc:title", "dc:source")),
  },
  { id: "07-001", told: "the viewer is told nothing", plant: (pdf) => pdf.remove(pdf.catalog, "ViewerPreferences") },
  {
    id: "07-002",
    told: "the viewer is told to show the name of the file",
    plant: (pdf) => pdf.set(pdf.below(pdf.catalog, "ViewerPreferences"), "DisplayDocTitle", false),
  },
  ...LANGUAGES.map(withoutLanguage),
  {
    id: "11-006",
    told: "the language is no language",
    plant: (pdf) => pdf.set(pdf.catalog, "Lang", "po polsku"),
    also: LANGUAGES.slice(0, -1),
  },
  { id: "20-001", told: "another set of layers has no name", plant: (pdf) => layers(pdf, { Name: "warstwy" }, {}) },
  { id: "20-002", told: "the layers have no name", plant: (pdf) => layers(pdf, { Name: " " }) },
  {
    id: "21-001",
    told: "a file in the file has no name",
    plant: (pdf) => {
      const file = pdf.document.context.register(pdf.document.context.obj({ F: PDFString.of("a"), EF: {} }));
      pdf.set(pdf.catalog, "Names", { EmbeddedFiles: { Names: ["a", file] } });
    },
  },
  { id: "20-003", told: "layers switch themselves", plant: (pdf) => layers(pdf, { Name: "warstwy", AS: [] }) },
];

const STRUCTURE: readonly Damage[] = [
  {
    id: "table-grid",
    told: "a header reaches over two columns of a row of two cells",
    plant: (pdf) => {
      const [cell] = pdf.elements("TH");
      if (cell) pdf.set(cell, "A", [{ O: "/Table", Scope: "/Column", ColSpan: 2 }]);
    },
  },
  {
    id: "table-grid",
    told: "a cell reaches below the last row",
    plant: (pdf) => {
      for (const cell of pdf.elements("TD")) pdf.set(cell, "A", [{ O: "/Table", RowSpan: 2 }]);
    },
  },
  { id: "09-004", told: "rows are paragraphs", plant: (pdf) => pdf.retag("TR", "P") },
  { id: "09-004", told: "a table has a paragraph in it", plant: (pdf) => pdf.retag("THead", "P") },
  { id: "09-004", told: "a table has a head and no body", plant: (pdf) => pdf.retag("TBody", "THead") },
  { id: "09-005", told: "a caption comes last", plant: (pdf) => pdf.retag("LI", "Caption", 1) },
  { id: "09-005", told: "items of a list are paragraphs", plant: (pdf) => pdf.retag("LI", "P", 1) },
  { id: "09-006", told: "a line of the contents is a paragraph", plant: (pdf) => pdf.retag("TOCI", "P", 1) },
  {
    id: "13-004",
    told: "a picture has no description",
    plant: (pdf) => pdf.elements("Figure").forEach((figure) => void pdf.remove(figure, "Alt")),
  },
  {
    id: "13-004",
    told: "the description of a picture is a blank",
    plant: (pdf) => pdf.elements("Figure").forEach((figure) => void pdf.set(figure, "Alt", " ")),
  },
  {
    id: "figure-box",
    told: "a picture has no place",
    plant: (pdf) => pdf.elements("Figure").forEach((figure) => void pdf.remove(figure, "A")),
  },
  {
    id: "17-002",
    told: "a formula has no description",
    plant: (pdf) => pdf.elements("Formula").forEach((formula) => void pdf.remove(formula, "Alt")),
  },
  { id: "14-002", told: "the title is a heading 2", plant: (pdf) => pdf.retag("H1", "H2") },
  { id: "14-003", told: "a heading 3 follows a heading 1", plant: (pdf) => pdf.retag("H2", "H3") },
  {
    id: "14-006",
    told: "all headings are of no level",
    plant: (pdf) => ["H1", "H2"].forEach((type) => void pdf.retag(type, "H")),
  },
  { id: "14-007", told: "one heading is of no level", plant: (pdf) => pdf.retag("H2", "H", 1) },
  {
    id: "15-003",
    told: "cells of a table belong to nothing",
    plant: (pdf) => ["TH", "TD"].flatMap((type) => pdf.elements(type)).forEach((cell) => void pdf.remove(cell, "A")),
  },
  {
    id: "19-003",
    told: "a note has no ID",
    plant: (pdf) => pdf.elements("Note").forEach((note) => void pdf.remove(note, "ID")),
  },
  {
    id: "19-004",
    told: "two notes have one ID",
    plant: (pdf) => pdf.elements("Note").forEach((note) => void pdf.set(note, "ID", "1")),
  },
];

const ANNOTATIONS: readonly Damage[] = [
  { id: "28-002", told: "a remark stands in a span", plant: (pdf) => relink(pdf, "Text", "Span") },
  {
    id: "28-004",
    told: "a remark says nothing",
    plant: (pdf) => {
      pdf.remove(pdf.link(), "Contents");
      relink(pdf, "Text", "Annot");
    },
  },
  { id: "28-005", told: "a field has no label", plant: (pdf) => relink(pdf, "Widget", "Form") },
  { id: "28-007", told: "a page is prepared for a printing house", plant: (pdf) => relink(pdf, "TrapNet", "Annot") },
  { id: "28-008", told: "the order of links is not said", plant: (pdf) => pdf.remove(pdf.page(1), "Tabs") },
  { id: "28-009", told: "the order of links is that of rows", plant: (pdf) => pdf.set(pdf.page(1), "Tabs", "/R") },
  {
    id: "28-010",
    told: "a field stands in a span",
    plant: (pdf) => {
      pdf.set(pdf.link(), "TU", "Imię");
      relink(pdf, "Widget", "Span");
    },
  },
  { id: "28-011", told: "a link stands in a span", plant: (pdf) => pdf.set(pdf.linkElement(), "S", "/Span") },
  { id: "28-017", told: "a printer's mark is read out", plant: (pdf) => relink(pdf, "PrinterMark", "Annot") },
  { id: "28-012", told: "a link says nothing", plant: (pdf) => pdf.remove(pdf.link(), "Contents") },
];

/** At least one fault for every rule. */
export const damages: readonly Damage[] = [...CONTENT, ...DOCUMENT, ...STRUCTURE, ...ANNOTATIONS, ...fontDamages];
