// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePublicApi, type PublicApi, publicationParts } from "../src/cli/publication-parts.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { BuildWorker, type SiteBuilder } from "../src/publishing/build-worker.ts";
import { PublicationService } from "../src/publishing/publication-service.ts";
import type { PublisherParts } from "../src/publishing/publisher.ts";
import { ReleaseFolder } from "../src/publishing/release-folder.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { replaceRecords } from "../src/workspace/replace-records.ts";
import { WorkingCopy } from "../src/workspace/working-copy.ts";
import { sqliteDatabase, type TestDatabase } from "./engines.ts";
import { SECOND_PACK } from "./pack-store.ts";

/** A data folder with a working copy and a publisher of its own, all parts real. */
export interface PublishedTown {
  readonly dataFolder: string;
  readonly databaseUrl: string;
  readonly workingCopy: WorkingCopy;
  readonly releases: ReleaseFolder;
  readonly api: PublicApi;
  readonly parts: PublisherParts;
  readonly service: PublicationService;
  /** Imports a pack, after `change` has changed or dropped some of its records; without a folder one of few pages. */
  importPack(change?: (records: readonly BaseRecord[]) => readonly BaseRecord[], folder?: string): Promise<void>;
  /** Publishes and gives the number of the release. */
  publish(allowsShrink?: boolean): Promise<number>;
  /** Ends all and deletes the folder; a second call does nothing. */
  close(): Promise<void>;
}

let api: Promise<PublicApi> | null = null;

/** One build process for all towns of a test file, for each costs a second and a half to start. */
export const sharedWorker = new BuildWorker();

/** The shared process as a town sees it: the town's end is not its end. */
const worker: SiteBuilder = {
  warmUp: () => sharedWorker.warmUp(),
  build: (order) => sharedWorker.build(order),
  report: (order, report) => sharedWorker.report(order, report),
  stop: () => undefined,
};

/** Makes a town; nothing is imported or published yet. */
export async function makeTown(
  makeDatabase: () => Promise<TestDatabase> = sqliteDatabase,
  publicUrl: string | null = null,
): Promise<PublishedTown> {
  api ??= makePublicApi();
  const dataFolder = await mkdtemp(join(tmpdir(), "okienko-town-"));
  const database = await makeDatabase();
  const workingCopy = await WorkingCopy.open(database.url);
  const parts = { ...(await publicationParts({ dataFolder, publicUrl }, workingCopy, await api)), worker };
  const service = new PublicationService(parts, { onPublished: async () => undefined });
  service.start();
  let isClosed = false;
  return {
    dataFolder,
    databaseUrl: database.url,
    workingCopy,
    releases: new ReleaseFolder(dataFolder),
    api: await api,
    parts,
    service,
    async importPack(change = (records) => records, folder = SECOND_PACK) {
      const records = change(await readPack(folder));
      await workingCopy.transaction((em) => replaceRecords(em, records));
    },
    publish: (allowsShrink = false) => service.request(allowsShrink, () => undefined),
    async close() {
      if (isClosed) return;
      isClosed = true;
      await service.stop();
      await workingCopy.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
