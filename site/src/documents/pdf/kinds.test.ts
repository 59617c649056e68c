// SPDX-License-Identifier: EUPL-1.2

import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { aCard, aDoor, everyBareKind, everyKind } from "./kinds.examples.ts";
import type { PdfOrder } from "./pdf-renderer.ts";
import { pdfPieces, pdfText } from "./pdf-text.examples.ts";
import { aPoster } from "./poster.examples.ts";
import { TypstRenderer } from "./typst-renderer.ts";

let renderer: TypstRenderer;

beforeAll(async () => {
  renderer = await TypstRenderer.create();
});

/** Elements of the structure by their type, with the scope of headers. */
async function elementsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  return context.enumerateIndirectObjects().flatMap(([, element]) => {
    if (!(element instanceof PDFDict) || element.get(PDFName.of("P")) === undefined) return [];
    const attributes = element.lookup(PDFName.of("A"));
    const first = attributes instanceof PDFArray ? attributes.lookup(0) : attributes;
    const scope = first instanceof PDFDict ? (first.get(PDFName.of("Scope")) ?? "") : "";
    return [`${element.get(PDFName.of("S"))}${scope}`];
  });
}

function countOf<T>(all: readonly T[], one: T): number {
  return all.filter((other) => other === one).length;
}

const limits = {
  leaflet: 60_000,
  "large-print": 80_000,
  card: 25_000,
  door: 60_000,
  poster: 80_000,
  guide: 400_000,
  report: 120_000,
};

describe("documents", () => {
  it.each(everyKind)("of the kind $template can be drawn, with their date, within their limit", async (order) => {
    const { bytes } = await renderer.render(order);
    expect(bytes.length).toBeLessThanOrEqual(limits[order.template]);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe((order.data as { title: string }).title);
    expect(document.getModificationDate()?.toISOString() ?? document.getCreationDate()?.toISOString()).toMatch(
      /^2026-01-31/,
    );
    expect(String(document.catalog.get(PDFName.of("Lang")))).toBe("(pl-PL)");
  });

  it.each(everyBareKind)("of the kind $template can be drawn of a record that tells next to nothing", async (order) => {
    expect((await renderer.render(order)).pageCount).toBe(1);
  });

  it.each(everyKind)(
    "of the kind $template claim PDF/UA-1 with all that it asks of a file as a whole",
    async (order) => {
      const { bytes } = await renderer.render(order);
      const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
      const metadata = catalog.lookup(PDFName.of("Metadata"));
      const properties = metadata instanceof PDFRawStream ? decodePDFRawStream(metadata).decode() : [];
      expect(Buffer.from(properties).toString()).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect(String(catalog.lookup(PDFName.of("MarkInfo"), PDFDict).get(PDFName.of("Marked")))).toBe("true");
      const preferences = catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict);
      expect(String(preferences.get(PDFName.of("DisplayDocTitle")))).toBe("true");
      const tree = catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
      expect(tree.has(PDFName.of("ParentTree"))).toBe(true);
      expect(catalog.has(PDFName.of("Outlines"))).toBe(true);
      const fonts = context.enumerateIndirectObjects().flatMap(([, font]) => {
        const isFont = font instanceof PDFDict && font.get(PDFName.of("Type")) === PDFName.of("FontDescriptor");
        return isFont ? [font.has(PDFName.of("FontFile2"))] : [];
      });
      expect(new Set(fonts)).toEqual(new Set([true]));
    },
  );

  it.each(everyKind)("of the kind $template say on paper how old they are", async (order) => {
    const text = await pdfText((await renderer.render(order)).bytes);
    expect(text.replace(/[\s\u00a0]+/g, " ")).toContain("Stan na 31 stycznia 2026 r.");
  });

  it.each(everyKind)("of the kind $template are the same again", async (order) => {
    const first = await renderer.render(order);
    expect(Buffer.compare((await renderer.render(order)).bytes, first.bytes)).toBe(0);
  });

  it.each(everyKind)("of the kind $template say to whoever cannot see the code where it leads", async (order) => {
    const { bytes } = await renderer.render(order);
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const alternatives = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const alt = object instanceof PDFDict ? object.get(PDFName.of("Alt")) : undefined;
      return alt !== undefined && "decodeText" in alt
        ? [(alt as unknown as { decodeText(): string }).decodeText()]
        : [];
    });
    expect(alternatives).toContain("Kod QR prowadzi do strony https://miasto.example/pomoc/rozmowa/");
  });
});

describe("the notice on a door", () => {
  const order = (data: object): PdfOrder => ({ name: "kartka", template: "door", data, hasRowHeaders: true });

  it("has a header for each column and each row", async () => {
    const elements = await elementsOf((await renderer.render(order(aDoor()))).bytes);
    expect(countOf(elements, "/TH/Column")).toBe(2 + 3);
    expect(countOf(elements, "/TH/Row")).toBe(3 + 2);
    expect(countOf(elements, "/TD")).toBe(3 + 2 * 2);
  });

  it("has no headers of rows where nobody asked for them", async () => {
    const { bytes } = await renderer.render({ ...order(aDoor()), hasRowHeaders: false });
    expect(countOf(await elementsOf(bytes), "/TH/Row")).toBe(0);
  });

  it("reads day by day, with the hours beside each", async () => {
    const text = await pdfText((await renderer.render(order(aDoor()))).bytes);
    expect(text.replaceAll("\n", " ")).toMatch(
      /Poniedziałek +7:00–9:00 *, *14:00–15:00 +Wtorek +nieczynne +Środa +zadzwoń i zapytaj/,
    );
  });
});

describe("the card", () => {
  const order = (given: Parameters<typeof aCard>[0]): PdfOrder => ({
    name: "wizytówka",
    template: "card",
    data: aCard(given),
    hasRowHeaders: false,
  });
  const hours = ["Od poniedziałku do piątku 7:00–9:00 i 14:00–15:00, a w środy także 16:00–18:00."];
  const places = Array.from({ length: 9 }, (_, at) => ({ address: `ul. Różana ${at + 1}`, hours }));

  it("stays one card, with the number, however much there is to tell", async () => {
    const { bytes, pageCount } = await renderer.render(order({ places, title: "Pomoc ".repeat(12).trim() }));
    expect(pageCount).toBe(1);
    expect(await pdfText(bytes)).toContain("22 123 45 67");
  });

  const TITLE = "Pomoc w sprawach, które trudno nazwać jednym słowem, a o których zawsze warto z kimś porozmawiać";
  const WARNING = "Niepotwierdzone. Zadzwoń, zanim pójdziesz.";
  /** From the line on which the label of a number stands to the upper edge of its window, at least: type, inset, frame. */
  const WINDOW_EDGE = 17;

  /** Text of a card with ordinary spaces, and what of it stands below the upper edge of the phone's window. */
  async function cardOf(given: Parameters<typeof aCard>[0]) {
    const pieces = await pdfPieces((await renderer.render(order(given))).bytes);
    const label = pieces.find(({ text }) => text.includes("Sekretariat"))?.baseline ?? Number.NaN;
    const inWindow = pieces.filter(({ baseline }) => !(baseline > label + WINDOW_EDGE));
    const plain = (shown: typeof pieces): string =>
      shown
        .map(({ text }) => text)
        .join(" ")
        .replace(/[\s\u00a0]+/g, " ");
    return { text: plain(pieces), inWindow: plain(inWindow) };
  }

  const LEAD = aCard().lead;
  const full: readonly (readonly [string, Parameters<typeof aCard>[0], readonly string[]])[] = [
    ["a long title and a warning", { title: TITLE, warning: WARNING }, [TITLE, WARNING, "ul. Różana 1, pokój 3"]],
    [
      "nine places",
      { places, warning: WARNING },
      [WARNING, "ul. Różana 1", "ul. Różana 2", "ul. Różana 3", "Inne miejsca – zobacz na stronie"],
    ],
    [
      "a long title, nine places and a warning",
      { title: TITLE, places, warning: WARNING },
      [TITLE, WARNING, "ul. Różana 1", "Inne miejsca – zobacz na stronie"],
    ],
    ["a long title and no places", { title: TITLE, places: [], warning: WARNING }, [TITLE, WARNING, LEAD]],
    [
      "a lead that is longer than a card",
      { lead: LEAD.repeat(20), places: [], warning: WARNING },
      [WARNING, "Opis – zobacz na stronie"],
    ],
  ];
  it.each(full)("with %s tells all that it promises above the window of the phone", async (_, given, promised) => {
    const { text, inWindow } = await cardOf(given);
    for (const part of promised) expect(text).toContain(part);
    expect(inWindow).toBe("Sekretariat 22 123 45 67");
  });

  it("that cannot hold its title is not made, and its record is named", async () => {
    await expect(renderer.render(order({ title: TITLE.repeat(6) }))).rejects.toThrow(/wizytówka.*no room/);
  });

  it("tells hours where there is room, and leaves them out before addresses", async () => {
    expect(await pdfText((await renderer.render(order({}))).bytes)).toContain("7:00–9:00");
    const three = await pdfText((await renderer.render(order({ places: places.slice(0, 4) }))).bytes);
    expect(three).toContain("ul. Różana 4");
    expect(three).not.toContain("7:00–9:00");
    expect(three).toContain("Godziny – zobacz na stronie");
  });
});

describe("the poster", () => {
  it("says first whom to call when life is in danger", async () => {
    const order: PdfOrder = { name: "plakat", template: "poster", data: aPoster(), hasRowHeaders: true };
    const text = await pdfText((await renderer.render(order)).bytes);
    const places = ["112", "22 123 45 67", "Gdzie spać", "Kiedy czynne"].map((part) => text.indexOf(part));
    expect(places.every((at) => at >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
