// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PdfOrder } from "../../documents/pdf/pdf-renderer.ts";
import { RendererProcess } from "./renderer-process.ts";

let folder: string;
let renderers: RendererProcess[] = [];

const order: PdfOrder = { name: "ulotka nocleg", template: "leaflet", data: {}, hasRowHeaders: false };

/** A renderer whose process does this with what it is asked. */
async function renderedBy(body: string, limitMs?: number): Promise<RendererProcess> {
  const program = join(folder, "program.mjs");
  await writeFile(program, `process.on("message", ({ id }) => { ${body} });`);
  const renderer = new RendererProcess(program, limitMs);
  renderers.push(renderer);
  return renderer;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-renderer-"));
});

afterEach(() => {
  for (const renderer of renderers) renderer.stop();
  renderers = [];
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the process of the renderer", () => {
  it("gives the bytes that it drew", async () => {
    const body = "process.send({ id, rendered: { bytes: new Uint8Array([1, 2, 3]), pageCount: 2 } });";
    const rendered = await (await renderedBy(body)).render(order);
    expect(rendered.pageCount).toBe(2);
    expect([...rendered.bytes]).toEqual([1, 2, 3]);
  });

  it("passes on why a document could not be drawn", async () => {
    const process = await renderedBy('process.send({ id, message: "no title" });');
    await expect(process.render(order)).rejects.toThrow(/^PDF „ulotka nocleg”: no title$/);
  });

  it("names the document at which the generator crashed", async () => {
    const process = await renderedBy("process.kill(process.pid, 'SIGKILL');");
    await expect(process.render(order)).rejects.toThrow("PDF „ulotka nocleg”: the generator crashed (SIGKILL)");
  });

  it("ends a generator that hangs, names the document, and draws the next one", async () => {
    const hanging = await renderedBy("while (true) {}", 1_000);
    await expect(hanging.render(order)).rejects.toThrow("PDF „ulotka nocleg”: the generator gave no answer in 1 s");
    await renderedBy("process.send({ id, rendered: { bytes: new Uint8Array(), pageCount: 1 } });");
    await expect(hanging.render(order)).resolves.toMatchObject({ pageCount: 1 });
  });

  it("draws by Typst unless told otherwise, and tells its faults", async () => {
    const renderer = new RendererProcess();
    renderers.push(renderer);
    await expect(renderer.render(order)).rejects.toThrow(/^PDF „ulotka nocleg”: dictionary does not contain key/);
  }, 30_000);
});
