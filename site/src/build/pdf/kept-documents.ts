// SPDX-License-Identifier: EUPL-1.2

import { hash } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { PdfOrder, PdfRenderer } from "../../documents/pdf/pdf-renderer.ts";

/** A document on the disk. */
export interface KeptDocument {
  readonly file: string;
  readonly pageCount: number;
}

/** Releases of some days differ little, so that what the last of them used is soon asked for again. */
const UNUSED_MS = 14 * 24 * 60 * 60_000;

/** `<key>.<pages>.pdf` */
const NAME = /^([0-9a-f]{64})\.(\d+)\.pdf$/;

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "w");
  // To the disk itself: after a loss of power no kept document is empty.
  await handle
    .writeFile(bytes)
    .then(() => handle.sync())
    .finally(() => handle.close());
}

/** Leaves nothing half written where the disk is full. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${place}.${process.pid}`;
  try {
    await writeSynced(fresh, bytes);
    await rename(fresh, place);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** When it was last used or changed; nothing where another build renamed or deleted it meanwhile. */
async function lastUsedMs(file: string): Promise<number | undefined> {
  const times = await stat(file).catch(() => undefined);
  return times && Math.max(times.atimeMs, times.mtimeMs);
}

/** Whether it is still there; marks it as used, so that nobody deletes it. */
async function markUsed(file: string): Promise<boolean> {
  return stat(file)
    .then(({ mtime }) => utimes(file, new Date(), mtime))
    .then(
      () => true,
      () => false,
    );
}

/**
 * Documents that were drawn before: what has the same data, template and renderer is not drawn again. When one was used
 * last is its time of access; its time of change stays, for releases share the file. Several builds may use one folder.
 */
export class KeptDocuments {
  readonly #folder: string;
  readonly #rendererKey: string;
  readonly #renderer: PdfRenderer;
  readonly #found = new Map<string, KeptDocument>();
  /** How many were drawn. */
  madeCount = 0;
  /** How many had been drawn before. */
  keptCount = 0;

  private constructor(folder: string, rendererKey: string, renderer: PdfRenderer) {
    this.#folder = folder;
    this.#rendererKey = rendererKey;
    this.#renderer = renderer;
  }

  /** Opens a folder of them, which is made where there is none. */
  static async open(folder: string, rendererKey: string, renderer: PdfRenderer): Promise<KeptDocuments> {
    await mkdir(folder, { recursive: true });
    const documents = new KeptDocuments(folder, rendererKey, renderer);
    for (const name of await readdir(folder)) {
      const [, key, pages] = NAME.exec(name) ?? [];
      if (key !== undefined) documents.#found.set(key, { file: join(folder, name), pageCount: Number(pages) });
    }
    return documents;
  }

  /** The document, drawn where nobody has done so yet. Throws PdfError where it cannot be drawn. */
  async get(order: PdfOrder): Promise<KeptDocument> {
    const { template, data, hasRowHeaders } = order;
    const key = hash("sha256", JSON.stringify([this.#rendererKey, template, data, hasRowHeaders]));
    const found = this.#found.get(key);
    if (found !== undefined && (await markUsed(found.file))) {
      this.keptCount += 1;
      return found;
    }
    const { bytes, pageCount } = await this.#renderer.render(order);
    const made = { file: join(this.#folder, `${key}.${pageCount}.pdf`), pageCount };
    await writeWhole(made.file, bytes);
    this.#found.set(key, made);
    this.madeCount += 1;
    return made;
  }

  /** Deletes what no build has used for two weeks, and what killed processes left half written. */
  async deleteUnused(now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      const usedMs = await lastUsedMs(file);
      if (usedMs !== undefined && now - usedMs > UNUSED_MS) await rm(file, { force: true });
    }
  }
}
