// SPDX-License-Identifier: EUPL-1.2

import { PDFDict, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { aChapter, aGuide } from "./guide.examples.ts";
import type { GuideView } from "./guide.view.ts";
import type { PdfOrder } from "./pdf-renderer.ts";
import { pageTexts, pdfText } from "./pdf-text.examples.ts";
import { aPoster } from "./poster.examples.ts";
import { aSheet } from "./sheet.examples.ts";
import { TypstRenderer } from "./typst-renderer.ts";

let renderer: TypstRenderer;

beforeAll(async () => {
  renderer = await TypstRenderer.create();
});

function order(given: Partial<GuideView> = {}): PdfOrder {
  return { name: "informator", template: "guide", data: aGuide(given), hasRowHeaders: false };
}

const drawn = async (given?: Partial<GuideView>) => (await renderer.render(order(given))).bytes;

/** Without the spaces, at which a line may end, and the mark that joins a leader to its number. */
function close(text: string): string {
  return text.replace(/[\s\u00a0\u2060]/g, "");
}

/** Pages without spaces, and the page on which each heading of the contents is said to be. */
async function contentsOf(bytes: Uint8Array) {
  const pages = (await pageTexts(bytes)).map(close);
  const contents = pages.filter((page) => page.includes("....")).join("");
  const entries = [...contents.matchAll(/((?:Sytuacja|Pomoc)[a-z]+|Miejsca|Telefony|OdAdoŻ)\.{3,}(\d+)/g)];
  return { pages, entries: entries.map(([, title = "", page]) => ({ title, page: Number(page) })) };
}

/** Types of all elements of the structure, one for each element. */
async function typesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, element]) => {
    const isElement = element instanceof PDFDict && element.has(PDFName.of("P")) && element.has(PDFName.of("S"));
    return isElement ? [String(element.get(PDFName.of("S")))] : [];
  });
}

const LETTERS = [..."abcdefgh"];
const items = Array.from({ length: 30 }, (_, at) => `Rzecz numer ${at}`);
const longSheet = aSheet({ details: [{ kind: "bullets", title: "Rzeczy", text: null, items }] });
const longChapters = LETTERS.map((letter) =>
  aChapter(letter, { offers: [{ mark: `offer-${letter}`, name: `Pomoc ${letter}`, sheet: longSheet }] }),
);
const longGuide: Partial<GuideView> = {
  chapters: longChapters,
  panes: [],
  index: { title: "Od A do Ż", letters: [{ letter: "G", matters: [{ name: "Gwiazda", marks: ["offer-g"] }] }] },
};

describe("the contents of the guide", () => {
  it("name the very page on which each heading stands", async () => {
    const { pages, entries } = await contentsOf(await drawn(longGuide));
    expect(entries.map(({ title }) => title)).toEqual([
      ...LETTERS.flatMap((letter) => [`Sytuacja${letter}`, `Pomoc${letter}`]),
      "Miejsca",
      "Telefony",
      "OdAdoŻ",
    ]);
    expect(new Set(entries.map(({ page }) => page)).size).toBeGreaterThan(8);
    for (const { title, page } of entries) {
      expect(pages[page - 1], title).toContain(title);
      expect(pages[page - 1]).toContain(`strona${page}z${pages.length}`);
    }
    const [offer] = entries.filter(({ title }) => title === "Pomocg");
    const standing = pages.flatMap((page, at) => (page.includes("Pomocg") && !page.includes("....") ? [at + 1] : []));
    expect(standing).toEqual([offer?.page]);
    expect(pages.at(-1)).toContain(`Gwiazda${offer?.page}`);
  });

  it("are tagged as contents, each entry in its own item", async () => {
    const types = await typesOf(await drawn(longGuide));
    expect(types.filter((type) => type === "/TOCI").length).toBeGreaterThanOrEqual(16 + 3);
    expect(types).toContain("/TOC");
    expect(types).toContain("/Link");
  });
});

describe("the guide", () => {
  it("leads from a later chapter to the page that tells of the offer", async () => {
    const text = close(await pdfText(await drawn()));
    const { entries } = await contentsOf(await drawn());
    const page = entries.find(({ title }) => title === "Pomoculica")?.page;
    expect(text).toContain(`ZobaczteżPomoculica,strona${page}`.replace("też", "też•"));
  });

  it("names each page once in its index, in order", async () => {
    const pages = await pageTexts(await drawn());
    const { entries } = await contentsOf(await drawn());
    const pageOf = (name: string) => entries.find(({ title }) => title === name)?.page;
    expect(pageOf("Sytuacjaulica")).toBe(pageOf("Pomoculica"));
    expect(close(pages.at(-1) ?? "")).toContain(`Pomoc${pageOf("Pomoculica")},${pageOf("Miejsca")}`);
  });

  it("numbers no cover, and every other page", async () => {
    const pages = (await pageTexts(await drawn(longGuide))).map(close);
    expect(pages[0]).not.toContain(`z${pages.length}`);
    expect(pages.slice(1).every((page, at) => page.includes(`strona${at + 2}z${pages.length}`))).toBe(true);
  });

  it("says first whom to call when life is in danger", async () => {
    const [, urgent = ""] = await pageTexts(await drawn());
    expect(urgent.indexOf("112")).toBeGreaterThan(0);
    expect(urgent.indexOf("112")).toBeLessThan(urgent.indexOf("Gdzie spać"));
  });

  it("loses nothing of a record that is longer than a page", async () => {
    const lines = Array.from({ length: 120 }, (_, at) => `Zdanie numer ${at}.`);
    const place = { name: "Dom", address: ["ul. Różana 1"], lines, warning: null, hours: [] };
    const sheet = aSheet({
      places: [{ kind: "places", title: "Gdzie", text: null, places: [place] }],
      sources: { title: "Skąd to wiemy", text: null, items: lines.map((line) => `Dokument: ${line}`) },
    });
    const { places } = aGuide();
    const building = { mark: "place-dom", block: { ...place, name: "Budynek" }, here: [] };
    const pages = await pageTexts(
      await drawn({
        chapters: [aChapter("ulica", { offers: [{ mark: "offer-ulica", name: "Pomoc ulica", sheet }] })],
        places: { ...places, items: [building] },
        urgent: aPoster({ qr: null, sleep: [place] }),
        index: { title: "Od A do Ż", letters: [] },
      }),
    );
    const counts = pages.map((page) => page.split("Zdanie numer").length - 1);
    expect(counts.reduce((sum, count) => sum + count)).toBe(4 * lines.length);
    // What does not go on overleaf would run over the foot of its page.
    expect(Math.max(...counts)).toBeLessThan(60);
  });

  it("is sound where there is next to nothing to tell", async () => {
    const { bytes, pageCount } = await renderer.render(
      order({
        qr: null,
        newestOn: null,
        notes: [],
        panes: [],
        urgent: aPoster({ qr: null, calls: [], sleep: [], open: [], sleepUnknown: "Zadzwoń." }),
        chapters: [],
        places: { title: "Miejsca", hereTitle: "Co tu jest", items: [] },
        phones: { title: "Telefony", items: [{ labels: ["Zagrożone życie"], number: "112", warning: null }] },
        index: { title: "Od A do Ż", letters: [] },
      }),
    );
    expect(pageCount).toBeLessThanOrEqual(4);
    const text = await pdfText(bytes);
    expect(text).toContain("112");
    expect(text).not.toContain("Miejsca");
    expect(text).not.toContain("Od A do Ż");
  });
});

/** Fields that are no text for the reader: dates, addresses, marks, kinds, states. */
const NO_TEXT = new Set(["mark", "marks", "newestOn", "qr", "pageText", "onPage", "kind", "panes", "moreText"]);

/** What the poster and the leaflet show of their data and the guide does not. */
const NOT_SHOWN = [
  "urgent.product",
  "urgent.centreName",
  "urgent.asOfText",
  "urgent.openTitle",
  "urgent.openColumns",
  "urgent.open.name",
  "urgent.open.where",
  "urgent.open.hours",
  "chapters.offers.sheet.title",
  "chapters.offers.sheet.product",
  "chapters.offers.sheet.centreName",
  "chapters.offers.sheet.asOfText",
  "chapters.offers.sheet.callTitle",
];

/** The same data with what `write` gives for the path of each text in place of it. */
function rewritten(value: unknown, path: readonly string[], write: (path: string) => string): unknown {
  if (NO_TEXT.has(path.at(-1) ?? "")) return value;
  if (typeof value === "string") return write(path.join("."));
  if (Array.isArray(value)) return value.map((one) => rewritten(one, path, write));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, rewritten(part, [...path, name], write)]),
  );
}

describe("hostile text in the guide", () => {
  const hostile = [
    '#panic("x")',
    "*g* _k_ `c` $x^2$ = n",
    "// u /* u */ ] } ) \\ <z> @o",
    "~ -- --- ... % # &amp;",
    "<script>alert(1)</script>",
  ];
  it.each(hostile)("comes out as that very text in every field: %s", async (text) => {
    const paths = new Map<string, string>();
    const write = (path: string) => {
      const one = `${text}${100 + paths.size}`;
      paths.set(one, path);
      return one;
    };
    const data = rewritten(aGuide(), [], write) as object;
    const { bytes } = await renderer.render({ ...order(), data });
    const shown = close(await pdfText(bytes));
    const missing = [...paths].flatMap(([one, path]) => (shown.includes(close(one)) ? [] : [path]));
    expect([...new Set(missing)].toSorted()).toEqual(NOT_SHOWN.toSorted());
  });
});
