// SPDX-License-Identifier: EUPL-1.2

import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadFonts, sharedLetters } from "./fonts.ts";
import type { PdfOrder } from "./pdf-renderer.ts";
import { pdfText } from "./pdf-text.examples.ts";
import { missingLetters } from "./plain-letters.ts";
import { aSheet } from "./sheet.examples.ts";
import type { SheetView } from "./sheet.view.ts";
import { TEMPLATES } from "./templates-folder.ts";
import { TypstRenderer } from "./typst-renderer.ts";

let renderer: TypstRenderer;
let folder: string;

beforeAll(async () => {
  renderer = await TypstRenderer.create();
  folder = await mkdtemp(join(tmpdir(), "okienko-templates-"));
  await cp(TEMPLATES, folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function leaflet(given: Partial<SheetView> = {}): PdfOrder {
  return { name: "ulotka rozmowa", template: "leaflet", data: aSheet(given), hasRowHeaders: false };
}

/** Draws a document by a template with this body. */
async function drawn(body: string, title = '"Rozmowa"'): Promise<unknown> {
  const source = `#set document(title: ${title})\n#set text(font: "Atkinson Hyperlegible Next", fallback: false)\n${body}`;
  await writeFile(join(folder, "leaflet.typ"), source);
  return (await TypstRenderer.create(folder)).render(leaflet());
}

/** Without the spaces, at which a line of the page may end. */
function close(text: string): string {
  return text.replace(/[\s\u00a0]/g, "");
}

describe("the renderer", () => {
  it("draws a sound template, so that what follows fails for its own fault alone", async () => {
    await expect(drawn("= Rozmowa\nTekst")).resolves.toMatchObject({ pageCount: 1 });
  });

  const refused = [
    ["has no title", "= Rozmowa", "none", /title/],
    [
      "shows a picture without an alternative",
      "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>\"), format: \"svg\")",
      undefined,
      /alt/,
    ],
    ["skips a level of headings", "= Rozmowa\n=== Godziny", undefined, /heading/],
    ["begins below the first level of headings", "== Godziny", undefined, /heading/],
    ["has a letter that the typeface lacks", "= Rozmowa\n漢", undefined, /漢|glyph|font/],
    ["asks for what data does not have", '#json("data.json").hours', undefined, /hours/],
  ] as const;
  it.each(refused)("refuses a document that %s, and names it", async (_fault, body, title, reason) => {
    const message = await drawn(body, title).then(String, String);
    expect(message).toMatch(/^PdfError: PDF „ulotka rozmowa”: /);
    expect(message).toMatch(reason);
  });

  it("names the record, the letter and the text where the typeface lacks a letter", async () => {
    const message = await renderer.render(leaflet({ lead: "Rozmowa 漢 i 😀" })).then(String, String);
    expect(message).toBe(
      "PdfError: PDF „ulotka rozmowa”: the typeface lacks 漢 (U+6F22), 😀 (U+1F600) in „Rozmowa 漢 i 😀”. Write it in other letters.",
    );
  });

  it("tells what the compiler refuses in its words, without all that it knows besides", async () => {
    const message = await drawn("= Rozmowa\n漢字").then(String, String);
    const refused = (letter: string): string =>
      `PDF/UA-1 error: the text \`"${letter}"\` could not be displayed with font \`"Atkinson Hyperlegible Next"\``;
    expect(message).toBe(`PdfError: PDF „ulotka rozmowa”: ${refused("漢")}; ${refused("字")}`);
  });

  it("draws every letter of its typeface", async () => {
    const letters = [...sharedLetters(await loadFonts())].join("");
    const { bytes } = await renderer.render(leaflet({ lead: letters }));
    expect(missingLetters("zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ", new Set(letters))).toEqual([]);
    expect(close(await pdfText(bytes))).toContain(close(letters).slice(0, 60));
  });

  it("draws what text processors write in plain letters", async () => {
    const { bytes } = await renderer.render(leaflet({ lead: "Od 7\u20119 lat → № 5 ● ☎" }));
    expect(close(await pdfText(bytes))).toContain("Od7-9lat–nr5•tel.");
  });

  const hostile = [
    '#panic("x") #import "theme.typ": *',
    "*gruby* _kursywa_ `kod` $x^2$ = nagłówek",
    "// uwaga /* uwaga */ ] } ) \\ \\u{41} <znacznik> @odsyłacz",
    "\"cudzysłów\" 'apostrof' ~ -- --- ...",
    "<script>alert(1)</script> =CMD() ; , \\n %d &amp;",
    "- punkt + punkt / termin: opis",
  ];
  it.each(hostile)("prints %s as that very text, wherever it stands", async (text) => {
    const place = { name: text, address: [text], lines: [text], warning: text, hours: [] };
    const given: Partial<SheetView> = {
      title: text,
      lead: text,
      warning: text,
      calls: [{ label: text, number: text }],
      notices: [{ title: text, text, days: text }],
      places: [{ kind: "places", title: text, text, places: [place] }],
      details: [{ kind: "bullets", title: text, text, items: [text, text] }],
      sources: { title: text, text, items: [text] },
    };
    const { bytes } = await renderer.render(leaflet(given));
    expect(close(await pdfText(bytes)).split(close(text)).length - 1).toBe(21);
  });

  it("gives equal bytes for equal orders, whatever was drawn between them and by whom", async () => {
    const first = await renderer.render(leaflet());
    await renderer.render(leaflet({ title: "Nocleg" }));
    const again = await renderer.render(leaflet());
    const other = await (await TypstRenderer.create()).render(leaflet());
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, other.bytes)).toBe(0);
  });

  it("keeps a leaflet on one page and within 60 kB", async () => {
    const { bytes, pageCount } = await renderer.render(leaflet());
    expect(pageCount).toBe(1);
    expect(bytes.length).toBeLessThanOrEqual(60_000);
  });

  it("numbers the pages of a long leaflet, and none of a short one", async () => {
    const items = Array.from({ length: 90 }, (_, at) => `Rzecz numer ${at}`);
    const long = await renderer.render(leaflet({ details: [{ kind: "bullets", title: "Rzeczy", text: null, items }] }));
    expect(long.pageCount).toBeGreaterThan(1);
    expect(await pdfText(long.bytes)).toContain(`strona 2 z ${long.pageCount}`);
    expect(await pdfText((await renderer.render(leaflet())).bytes)).not.toContain("strona");
  });

  it("leaves the code out where the site does not know its own address", async () => {
    const text = await pdfText((await renderer.render(leaflet({ qr: null }))).bytes);
    expect(text).toContain("22 123 45 67");
    expect(text).not.toContain("Więcej na stronie");
  });
});
