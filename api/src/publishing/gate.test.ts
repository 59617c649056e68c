// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Gate } from "./gate.ts";

const SAME_COUNTS = { before: 1, now: 1, allowsShrink: false };

const SEEN = { pageCount: 2, linkCount: 1, pageFaultCount: 0, pdfCount: 0, pdfConditionCount: 0, pdfFaultCount: 0 };

const page = (body: string) => `<html lang="pl"><head><title>a</title></head><body><h1>a</h1>${body}</body></html>`;

it("reads a page again that is not what it was in the last site", async () => {
  const folder = await mkdtemp(join(tmpdir(), "okienko-gate-"));
  const gate = new Gate();
  await writeFile(join(folder, "404.html"), page(""));
  await writeFile(join(folder, "index.html"), page('<a href="/#tu">tu</a><p id="tu">'));
  expect(await gate.pass(folder, SAME_COUNTS)).toEqual(SEEN);
  expect(await gate.pass(folder, SAME_COUNTS)).toEqual(SEEN);
  await writeFile(join(folder, "index.html"), page('<a href="/#tu">tu</a>'));
  await expect(gate.pass(folder, SAME_COUNTS)).rejects.toThrow("index.html: the link /#tu names a place");
  await rm(folder, { recursive: true });
});
