// SPDX-License-Identifier: EUPL-1.2

import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../kernel/canonical-json.ts";
import { sha256 } from "../kernel/hash.ts";
import { ChangeLedger } from "../store/change-ledger.ts";
import { ContentStore } from "../store/content-store.ts";
import type { PlainContent } from "../workspace/approved-records.ts";
import { explainStorageError } from "../workspace/working-copy.errors.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";
import { bake } from "./bake.ts";
import type { SiteBuilder } from "./build-worker.ts";
import { carryOn, type Publication } from "./change-history.rules.ts";
import { parseChanges, printChanges } from "./changes-file.ts";
import { parseContent, printContent } from "./content-file.ts";
import type { Gate, GateReport } from "./gate.ts";
import { historyBefore, readReleaseFile } from "./load-release.ts";
import type { ReleaseFile } from "./release-file.ts";
import type { ReleaseFolder } from "./release-folder.ts";
import { treeHash } from "./site-hash.ts";

/** Name of the file of all records, in the folder of a release. */
const CONTENT = "content.json";

/** Releases that stay for a rollback. */
export const KEPT_RELEASE_COUNT = 10;

/** A public API that answers from a candidate, on the loopback address. */
export interface CandidateServer {
  /** Address of its GraphQL endpoint. */
  readonly url: string;
  close(): Promise<void>;
}

/** What the publisher works with; `publishing` knows no HTTP, so it is handed the function that serves a candidate. */
export interface PublisherParts {
  readonly workingCopy: WorkingCopy;
  readonly releases: ReleaseFolder;
  readonly worker: SiteBuilder;
  readonly gate: Gate;
  readonly serveCandidate: (store: ContentStore) => Promise<CandidateServer>;
  readonly schemaHash: string;
  readonly codeVersion: string;
  /** Origin that people reach the site by; null where it is not known. */
  readonly publicUrl: string | null;
}

/** What a release is made of, and the same as it is printed. */
interface Baked {
  readonly text: string;
  readonly content: PlainContent;
  /** What was added, changed and removed since when, as it is printed. */
  readonly changes: string;
}

/** One wish to publish. */
export interface PublishOptions {
  /** Instant that the release is made for, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly allowsShrink: boolean;
  /** Told in words what happens now. */
  readonly onProgress: (doing: string) => void;
  /** Called just before the switch; throws where the right to publish has been lost. */
  readonly confirmRight: () => Promise<void>;
}

async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes releases: bake, build, gate, switch. */
export class Publisher {
  readonly #parts: PublisherParts;
  readonly #timings: Record<string, number> = {};

  constructor(parts: PublisherParts) {
    this.#parts = parts;
  }

  /**
   * Publishes the working copy; until the last step nobody sees anything of it.
   * @throws OkienkoError CONTENT_INVALID, BUILD_FAILED, RELEASE_REFUSED, STORAGE_FULL, DATA_NOT_WRITABLE
   */
  async publish(options: PublishOptions): Promise<ReleaseFile> {
    const { releases } = this.#parts;
    let candidate: string | null = null;
    try {
      // Before and not after the switch, for servers may still read the release that was current until then.
      await releases.prune(KEPT_RELEASE_COUNT - 1);
      candidate = await releases.makeCandidate();
      return await this.#makeRelease(candidate, options);
    } catch (error) {
      throw explainStorageError(error, "The release could not be written; the previous one stays");
    } finally {
      if (candidate !== null) await rm(candidate, { recursive: true, force: true });
    }
  }

  async #makeRelease(candidate: string, options: PublishOptions): Promise<ReleaseFile> {
    const { releases, workingCopy } = this.#parts;
    const content = await this.#timed("bake", () => bake(workingCopy));
    const text = printContent(content);
    await writeSynced(join(candidate, CONTENT), text);
    const number = 1 + ((await releases.numbers()).at(-1) ?? 0);
    const publication = { number, content, contentHash: sha256(text) };
    const changes = await this.#timed("changes", () => this.#writeChanges(candidate, publication));
    options.onProgress("building the site");
    const gate = await this.#makeSite(candidate, { text, content, changes }, options);
    const file = await this.#describe(publication, sha256(changes), options.asOf, candidate, gate);
    await writeSynced(join(candidate, "release.json"), canonicalJson(file));
    await options.confirmRight();
    await releases.adopt(candidate, number);
    await releases.switchTo(number);
    return file;
  }

  /**
   * Builds the site, judges it, and has it tell what was found. The candidate's API has the history that the release will
   * have: its data files tell what was removed.
   */
  async #makeSite(candidate: string, { text, content, changes }: Baked, options: PublishOptions): Promise<GateReport> {
    const { worker, publicUrl, serveCandidate, gate } = this.#parts;
    const outDir = join(candidate, "site");
    await mkdir(outDir);
    const ledger = new ChangeLedger(parseChanges(changes));
    const server = await serveCandidate(new ContentStore(parseContent(text), null, ledger));
    try {
      const contentFile = join(candidate, CONTENT);
      const order = { apiUrl: server.url, outDir, contentFile, asOf: options.asOf, publicUrl };
      const { filesMs } = await this.#timed("build", () => worker.build(order));
      this.#timings["filesMs"] = filesMs; // a part of the build
      options.onProgress("checking the site");
      return await this.#timed("gate", async () => {
        const before = await this.#currentOfferCount();
        const offers = { before, now: content["Offer"]?.length ?? 0, allowsShrink: options.allowsShrink };
        await worker.report(order, await gate.pass(outDir, offers));
        return gate.pass(outDir, offers); // the page that tells it is judged as all others
      });
    } finally {
      await server.close();
    }
  }

  /** Offers of the current release; where that says nothing, of the newest one that does; none where there is none. */
  async #currentOfferCount(): Promise<number> {
    const { releases } = this.#parts;
    const current = await releases.currentNumber();
    const others = (await releases.numbers()).toReversed().filter((number) => number !== current);
    for (const number of current === null ? [] : [current, ...others]) {
      const file = await readReleaseFile(releases, number).catch(() => null);
      if (file) return file.counts["Offer"] ?? 0;
    }
    return 0;
  }

  /** Writes `changes.json` and gives its text. */
  async #writeChanges(candidate: string, publication: Publication): Promise<string> {
    const earlier = await historyBefore(this.#parts.releases, publication.number);
    const text = printChanges(carryOn(earlier, publication));
    await writeSynced(join(candidate, "changes.json"), text);
    return text;
  }

  async #describe(
    { number, content, contentHash }: Publication,
    changesHash: string,
    asOf: string,
    candidate: string,
    gate: GateReport,
  ): Promise<ReleaseFile> {
    const { schemaHash, codeVersion, publicUrl } = this.#parts;
    const counts = Object.fromEntries(Object.entries(content).map(([kind, records]) => [kind, records.length]));
    const recordCount = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const siteHash = await this.#timed("hash", () => treeHash(join(candidate, "site")));
    const hashes = { contentHash, changesHash, siteHash, schemaHash };
    const timings = { ...this.#timings };
    return { number, asOf, ...hashes, codeVersion, publicUrl, recordCount, counts, gate, timings };
  }

  async #timed<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work();
    } finally {
      this.#timings[`${phase}Ms`] = Math.round(performance.now() - began);
    }
  }
}
