// SPDX-License-Identifier: EUPL-1.2

import { sha256 } from "../kernel/hash.ts";
import { BuildWorker } from "../publishing/build-worker.ts";
import { codeVersion } from "../publishing/code-version.ts";
import { Gate } from "../publishing/gate.ts";
import type { PublisherParts } from "../publishing/publisher.ts";
import { ReleaseFolder } from "../publishing/release-folder.ts";
import { startCandidateServer } from "../server/http-server.ts";
import { startPublicEndpoint } from "../server/public-endpoint.ts";
import { buildPublicSchema, printSdl } from "../server/public-schema.ts";
import type { WorkingCopy } from "../workspace/working-copy.ts";
import type { CommandContext } from "./command-context.ts";

/** The public GraphQL server of this process, with the hash of its SDL. */
export interface PublicApi {
  readonly apollo: Awaited<ReturnType<typeof startPublicEndpoint>>;
  readonly schemaHash: string;
}

/** Makes the public GraphQL server; once per process. */
export async function makePublicApi(): Promise<PublicApi> {
  const schema = buildPublicSchema();
  return { apollo: await startPublicEndpoint(schema), schemaHash: sha256(printSdl(schema)) };
}

/** Wires what a publication needs. */
export async function publicationParts(
  { dataFolder, publicUrl }: Pick<CommandContext, "dataFolder" | "publicUrl">,
  workingCopy: WorkingCopy,
  api: PublicApi,
): Promise<PublisherParts> {
  return {
    workingCopy,
    releases: new ReleaseFolder(dataFolder),
    worker: new BuildWorker(),
    gate: new Gate(),
    serveCandidate: (store) => startCandidateServer(api.apollo, store),
    schemaHash: api.schemaHash,
    codeVersion: await codeVersion(),
    publicUrl,
  };
}
