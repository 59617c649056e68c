// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { judgement } from "../src/judgement.ts";
import type { PdfVerdict } from "../src/pdf-verdict.ts";
import { allRules } from "../src/rules/all-rules.ts";
import { damages } from "./damages.ts";
import { leaflet } from "./leaflet.ts";
import { OpenPdf } from "./open-pdf.ts";

const sound = leaflet();

async function verdictOf(plant: (pdf: OpenPdf) => void): Promise<PdfVerdict> {
  const pdf = await OpenPdf.open(sound);
  plant(pdf);
  return judgement(await pdf.save());
}

const failedIn = (verdict: PdfVerdict): readonly string[] =>
  verdict.conditions.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);

test("the leaflet that is damaged here is sound, also when it was only opened and saved", async () => {
  expect(failedIn(await judgement(sound))).toEqual([]);
  expect(failedIn(await verdictOf(() => undefined))).toEqual([]);
});

test("every rule has a damage of its own, and its own id", () => {
  const ids = allRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(damages.map(({ id }) => id))].sort()).toEqual([...ids].sort());
});

describe("each rule fires on a broken file, and no other does", () => {
  test.each(damages)("$id: $told", async ({ id, plant, also = [] }) => {
    expect([...failedIn(await verdictOf(plant))].sort()).toEqual([id, ...also].sort());
  });
});

test("a failure says where it is and what to do, in Polish", async () => {
  const { conditions } = await verdictOf((pdf) => pdf.retag("TR", "P"));
  const failed = conditions.find(({ id }) => id === "09-004");
  expect(failed).toMatchObject({ clause: "7.2", outcome: "failed" });
  expect(failed?.message).toContain("Tabela jest źle zbudowana.");
  expect(failed?.places).toContainEqual({
    page: 1,
    object: expect.stringMatching(/^\d+ 0 R$/),
    element: "Document > Table > THead > P > TH",
  });
});

test("a thousand faults of one kind are counted, and twenty are named", async () => {
  const boxes = "0 0 9 9 re f\n".repeat(1000);
  const { conditions } = await verdictOf((pdf) => pdf.rewrite(pdf.page(2), "Contents", (text) => boxes + text));
  const failed = conditions.find(({ id }) => id === "01-005");
  expect(failed).toMatchObject({ placeCount: 1000 });
  expect(failed?.places).toHaveLength(20);
  expect(failed?.places[0]).toEqual({ page: 2, object: null, element: "f" });
});

test("a language on the elements is enough for their text, not for the title and the outline", async () => {
  const verdict = await verdictOf((pdf) => {
    pdf.remove(pdf.catalog, "Lang");
    for (const element of pdf.elements("Document")) pdf.set(element, "Lang", "pl");
  });
  expect(failedIn(verdict)).toEqual(["11-003", "11-006"]);
});

test("a language in the marks is enough for the text that they hold", async () => {
  const verdict = await verdictOf((pdf) => {
    pdf.remove(pdf.catalog, "Lang");
    for (const number of [1, 2])
      pdf.rewrite(pdf.page(number), "Contents", (text) => text.replaceAll("/MCID", "/Lang (pl) /MCID"));
  });
  expect(failedIn(verdict)).not.toContain("11-001");
});

test("a title in the metadata may name its language itself", async () => {
  const verdict = await verdictOf((pdf) => {
    pdf.remove(pdf.catalog, "Lang");
    pdf.rewrite(pdf.catalog, "Metadata", (xmp) => xmp.replaceAll('xml:lang="x-default"', 'xml:lang="pl"'));
  });
  expect(failedIn(verdict)).not.toContain("11-006");
});

test("a link that lies beside the page is nobody's concern", async () => {
  const verdict = await verdictOf((pdf) => {
    pdf.remove(pdf.link(), "Contents");
    pdf.set(pdf.link(), "Rect", [900, 10, 800, 20]);
  });
  expect(failedIn(verdict)).toEqual([]);
});

test("a scope is enough where data cells name no headers", async () => {
  const verdict = await verdictOf((pdf) => pdf.elements("TD").forEach((cell) => void pdf.remove(cell, "A")));
  expect(failedIn(verdict)).toEqual([]);
});

test("a verdict tells pages, language and title", async () => {
  expect(await judgement(sound)).toMatchObject({ pageCount: 2, language: "pl-PL", title: "Ulotka o pomocy" });
});

test("messages are sentences that a person can act on", () => {
  for (const { message } of allRules) {
    const sentences = message.split(/(?<=\.)\s/);
    expect(sentences.length).toBeGreaterThan(1);
    expect(message).toMatch(/^[A-ZŁŚŻ].*\.$/);
    expect(message).not.toContain("!");
    for (const sentence of sentences) expect(sentence.split(" ").length).toBeLessThanOrEqual(15);
  }
});
