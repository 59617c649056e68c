// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
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

  it("ends with the process that started it, also while it hangs", async () => {
    const files = {
      pid: join(folder, "pid"),
      hanging: join(folder, "hanging.mjs"),
      starter: join(folder, "starter.mjs"),
    };
    const sayPid = `writeFileSync(${JSON.stringify(files.pid)}, \`\${process.pid}\\n\`);`;
    await writeFile(
      files.hanging,
      `import { writeFileSync } from "node:fs"; process.on("message", () => { ${sayPid} while (true) {} });`,
    );
    const module = new URL("./renderer-process.ts", import.meta.url).href;
    const render = `new RendererProcess(${JSON.stringify(files.hanging)}).render(${JSON.stringify(order)});`;
    await writeFile(files.starter, `import { RendererProcess } from ${JSON.stringify(module)}; ${render}`);
    const starter = spawn(process.execPath, [files.starter]);
    const pid = await vi.waitFor(async () => {
      const written = await readFile(files.pid, "utf8");
      expect(written).toMatch(/\n$/);
      return Number(written);
    }, 10_000);
    // Of an ended process that nobody has asked for its code yet, the command line is empty.
    const commandLine = (): Promise<string> => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    expect(await commandLine()).toContain(files.hanging);
    starter.kill("SIGKILL");
    await vi.waitFor(async () => expect(await commandLine()).toBe(""), 10_000);
  }, 30_000);

  it("draws by Typst unless told otherwise, and tells its faults", async () => {
    const renderer = new RendererProcess();
    renderers.push(renderer);
    await expect(renderer.render(order)).rejects.toThrow(/^PDF „ulotka nocleg”: dictionary does not contain key/);
  }, 30_000);
});
