// SPDX-License-Identifier: EUPL-1.2

import { deflateSync } from "node:zlib";
import { asyncProperty, assert as forAll, integer, nat } from "fast-check";
import { describe, expect, test } from "vitest";
import { judgePdf } from "../src/judge-pdf.ts";
import { judgement } from "../src/judgement.ts";
import { PdfUnreadableError, type UnreadableReason } from "../src/pdf-unreadable-error.ts";
import { leaflet } from "./leaflet.ts";
import { OpenPdf } from "./open-pdf.ts";
import { rawPdf, rawStream } from "./raw-pdf.ts";

const sound = leaflet();
const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
const PAGE = "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>";
const bomb = deflateSync(Buffer.alloc(70_000_000, " "));

async function encrypted(): Promise<Uint8Array> {
  const pdf = await OpenPdf.open(sound);
  pdf.document.encrypt({ userPassword: "tajne", ownerPassword: "tajne" });
  return pdf.save();
}

describe("a file that cannot be judged is refused with the reason", () => {
  const files: readonly (readonly [string, UnreadableReason, () => Uint8Array | Promise<Uint8Array>])[] = [
    ["an empty file", "EMPTY", () => new Uint8Array()],
    ["a picture", "NOT_PDF", () => Buffer.from("\x89PNG\r\n")],
    ["a page of the web", "NOT_PDF", () => Buffer.from("<!doctype html>%%EOF")],
    ["a header alone", "DAMAGED", () => Buffer.from("%PDF-1.7\n")],
    ["a header and an end", "DAMAGED", () => Buffer.from("%PDF-1.7\n%%EOF")],
    ["the first half of a file", "DAMAGED", () => sound.subarray(0, sound.length / 2)],
    ["a file without its last bytes", "DAMAGED", () => sound.subarray(0, -10)],
    ["a file with a password", "ENCRYPTED", encrypted],
    ["a file of fifty million bytes", "TOO_LARGE", () => Buffer.concat([sound, Buffer.alloc(50_000_000)])],
    ["a file without pages", "DAMAGED", () => rawPdf(CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>")],
    ["pages that lead back to themselves", "DAMAGED", () => rawPdf(CATALOG, "<< /Type /Pages /Kids [2 0 R] >>")],
    ["arrays in arrays without end", "DAMAGED", () => rawPdf(CATALOG, PAGES, PAGE, "[".repeat(100_000))],
    [
      "content that unpacks to more than the memory should hold",
      "TOO_LARGE",
      () => rawPdf(CATALOG, PAGES, PAGE, rawStream("/Filter /FlateDecode", bomb)),
    ],
    [
      "objects that unpack to more than the memory should hold",
      "TOO_LARGE",
      () => rawPdf(CATALOG, PAGES, PAGE, rawStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", bomb)),
    ],
    [
      "content that unpacks twice",
      "TOO_LARGE",
      () => rawPdf(CATALOG, PAGES, PAGE, rawStream("/Filter [/FlateDecode /FlateDecode]", deflateSync(bomb))),
    ],
    [
      "a form that paints itself",
      "TOO_COMPLEX",
      () =>
        rawPdf(
          CATALOG,
          PAGES,
          PAGE,
          rawStream("", "/X Do"),
          rawStream("/Type /XObject /Subtype /Form /Resources << /XObject << /X 5 0 R >> >>", "/X Do"),
        ),
    ],
  ];
  test.each(files)("%s: %s", async (_told, reason, make) => {
    const error = await judgement(await make()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PdfUnreadableError);
    expect(error).toMatchObject({ reason });
  });
});

test("a structure tree that leads back into itself is read once", async () => {
  const pdf = await OpenPdf.open(sound);
  const [document] = pdf.elements("Document");
  const ref = document && pdf.document.context.getObjectRef(document);
  for (const element of ref ? pdf.elements("P") : []) pdf.set(element, "K", [ref as NonNullable<typeof ref>]);
  expect((await judgement(await pdf.save())).pageCount).toBe(2);
});

test("forms that paint forms a million times are given up, and the next file is judged", async () => {
  const resources = (next: number): string => `/Resources << /XObject << /X ${next} 0 R >> >>`;
  const forms = Array.from({ length: 12 }, (_, index) =>
    rawStream(`/Type /XObject /Subtype /Form ${resources(index + 6)}`, "/X Do ".repeat(50)),
  );
  const file = rawPdf(CATALOG, PAGES, PAGE, rawStream("", "/X Do"), ...forms, rawStream("/Subtype /Image", ""));
  await expect(judgePdf(file, 3000)).rejects.toMatchObject({ reason: "TOO_COMPLEX" });
  await expect(judgePdf(sound)).resolves.toMatchObject({ pageCount: 2 });
});

test("a file that takes too long is given up, and the next one is judged", async () => {
  await expect(judgePdf(sound, 0)).rejects.toMatchObject({ reason: "TOO_COMPLEX" });
  const [first, empty, second] = await Promise.allSettled([
    judgePdf(sound),
    judgePdf(new Uint8Array()),
    judgePdf(sound),
  ]);
  expect(first).toMatchObject({ status: "fulfilled" });
  expect(empty).toMatchObject({ status: "rejected", reason: { reason: "EMPTY" } });
  expect(second).toEqual(first);
});

test("a file of digits, which the reader reads again and again, is given up in time", async () => {
  const digits = Buffer.concat([sound.subarray(0, 20), Buffer.from(" 1".repeat(400_000)), Buffer.from("\n%%EOF")]);
  const began = performance.now();
  await expect(judgePdf(digits, 2000)).rejects.toBeInstanceOf(PdfUnreadableError);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("whatever bytes of a file are changed, it is judged or refused", async () => {
  await forAll(
    asyncProperty(nat(sound.length - 1), integer({ min: 1, max: 40 }), nat(255), async (at, length, byte) => {
      const changed = Uint8Array.from(sound).fill(byte, at, at + length);
      const outcome = await judgement(changed).catch((thrown: unknown) => thrown);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PdfUnreadableError);
      else expect(outcome).toHaveProperty("conditions");
    }),
    { numRuns: 150 },
  );
});
