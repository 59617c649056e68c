// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgePdf } from "@okienko/pdfua/judge-pdf";
import { PdfUnreadableError } from "@okienko/pdfua/pdf-unreadable-error";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { minimalPdf } from "../../test/minimal-pdf.ts";
import { Gate } from "./gate.ts";
import { PdfGate } from "./pdf-gate.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-pdf-gate-"));
});

afterEach(() => rm(folder, { recursive: true }));

const put = (file: string, bytes: Uint8Array | string): Promise<void> => writeFile(join(folder, file), bytes);

it("lets an accessible PDF pass and counts it with its conditions", async () => {
  await put("ulotka.pdf", minimalPdf("Kwadrat"));
  const report = await new PdfGate().judge(folder, ["ulotka.pdf", "index.html"]);
  expect(report).toEqual({ findings: [], pdfCount: 1, pdfConditionCount: 60 });
});

it("counts no conditions where there is no PDF", async () => {
  expect(await new PdfGate().judge(folder, ["index.html"])).toEqual({
    findings: [],
    pdfCount: 0,
    pdfConditionCount: 0,
  });
});

it("tells every condition that a PDF fails, with the page and what to do", async () => {
  await put("ulotka.PDF", minimalPdf(""));
  const { findings } = await new PdfGate().judge(folder, ["ulotka.PDF"]);
  expect(findings).toEqual([
    { file: "ulotka.PDF", message: expect.stringMatching(/^PDF\/UA-1 13-004 \(page 1\): Obraz nie ma opisu\. Dodaj /) },
  ]);
});

it("tells that a file cannot be read", async () => {
  await put("ulotka.pdf", "to nie jest PDF");
  const { findings } = await new PdfGate().judge(folder, ["ulotka.pdf"]);
  expect(findings[0]?.message).toContain("Ten plik nie jest plikiem PDF.");
});

it("judges a file again only when its bytes are others", async () => {
  const judge = vi.fn(judgePdf);
  const gate = new PdfGate(judge);
  await put("a.pdf", minimalPdf("Kwadrat"));
  await put("b.pdf", minimalPdf("Kwadrat"));
  await gate.judge(folder, ["a.pdf", "b.pdf"]);
  await gate.judge(folder, ["a.pdf", "b.pdf"]);
  expect(judge).toHaveBeenCalledTimes(1);
  await put("b.pdf", minimalPdf("Czarny kwadrat"));
  await gate.judge(folder, ["a.pdf", "b.pdf"]);
  expect(judge).toHaveBeenCalledTimes(2);
});

it("judges a file again that was given up while the machine was busy", async () => {
  const judge = vi.fn(judgePdf).mockRejectedValueOnce(new PdfUnreadableError("TOO_COMPLEX"));
  const gate = new PdfGate(judge);
  await put("a.pdf", minimalPdf("Kwadrat"));
  expect((await gate.judge(folder, ["a.pdf"])).findings).toHaveLength(1);
  expect((await gate.judge(folder, ["a.pdf"])).findings).toEqual([]);
});

it("keeps a site with an inaccessible PDF from being published", async () => {
  const page = '<html lang="pl"><head><title>a</title></head><body><h1>a</h1></body></html>';
  for (const file of ["index.html", "404.html"]) await put(file, page);
  await put("ulotka.pdf", minimalPdf(""));
  const passing = new Gate().pass(folder, { before: 1, now: 1, allowsShrink: false });
  await expect(passing).rejects.toThrow(/previous release stays\.\n {2}ulotka\.pdf: PDF\/UA-1 13-004/);
});
