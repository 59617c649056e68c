// SPDX-License-Identifier: EUPL-1.2

import { strToU8, type Zippable, zipSync } from "fflate";
import { type Sheet, sheetXml } from "./sheet.ts";
import { xmlText } from "./xml-text.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The first day that a ZIP archive can name; a real one would change the bytes. */
const MADE_AT = new Date(1980, 0, 1);

/** Fonts, formats of numbers and the four styles that sheet.ts refers to by their places. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>
`;

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = sheets.map(
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${PART}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${PART}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PART}.styles+xml"/>${parts.join("")}</Types>
`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>\n`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>\n`;
}

/** A workbook of sheets as the bytes of an XLSX file (ECMA-376); equal sheets give equal bytes. */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const inside = sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const);
  const parts = {
    "[Content_Types].xml": contentTypes(sheets),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([...inside, ["styles", "styles.xml"]]),
    "xl/styles.xml": STYLES,
    "xl/workbook.xml": workbookXml(sheets),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
  const bytes: Zippable = {};
  for (const [path, text] of Object.entries(parts)) bytes[path] = strToU8(text);
  return zipSync(bytes, { mtime: MADE_AT, level: 9 });
}
