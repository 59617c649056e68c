// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ApolloServer } from "@apollo/server";
import Fastify, { type FastifyInstance } from "fastify";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError, systemCodeOf } from "../kernel/errors.ts";
import type { CandidateServer } from "../publishing/publisher.ts";
import type { ContentStore } from "../store/content-store.ts";
import type { StoreContext } from "../store/store-context.ts";
import { addGraphqlRoute } from "./graphql-route.ts";
import { sendClientError, sendError, sendNotFound } from "./http-errors.ts";
import type { LiveRelease } from "./live-release.ts";
import { addSiteRoute } from "./site-route.ts";

const BODY_LIMIT_BYTES = 100_000;

/** Where a server listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

function makeServer(): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 15_000,
    connectionTimeout: 60_000,
    forceCloseConnections: "idle",
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1000 },
    clientErrorHandler: sendClientError,
    frameworkErrors: sendError,
  });
  app.removeContentTypeParser("text/plain");
  app.setErrorHandler(sendError);
  app.setNotFoundHandler(sendNotFound);
  app.addHook("onSend", async (_request, reply) => {
    void reply.header("x-content-type-options", "nosniff").header("referrer-policy", "no-referrer");
  });
  return app;
}

async function listen(app: FastifyInstance, { host, port }: Address): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const taken = `Port ${port} on ${host} is taken by another program, perhaps by Okienko itself. Stop that program, or choose another port: PORT=${port + 1}.`;
    if (systemCodeOf(error) === "EADDRINUSE")
      throw new OkienkoError(ErrorCode.PORT_TAKEN, taken, { params: { port }, cause: error });
    if (systemCodeOf(error) === "EACCES") {
      throw new OkienkoError(
        ErrorCode.PORT_TAKEN,
        `This user may not listen on port ${port}. Choose one above 1023, e.g. PORT=4000.`,
        { cause: error },
      );
    }
    if (["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"].includes(systemCodeOf(error) ?? "")) {
      throw new OkienkoError(
        ErrorCode.CONFIG_INVALID,
        `This machine has no address ${host}. Set HOST to one it has, e.g. 127.0.0.1 or 0.0.0.0.`,
        { cause: error },
      );
    }
    throw error;
  }
}

/** A server that listens. */
export interface RunningServer {
  /** Address to open, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the site, the public API and the health checks of a release that may yet have to come.
 * @throws OkienkoError PORT_TAKEN, CONFIG_INVALID
 */
export async function startHttpServer(
  address: Address,
  apollo: ApolloServer<StoreContext>,
  live: LiveRelease,
): Promise<RunningServer> {
  const app = makeServer();
  app.get("/health/live", async () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    const { loaded } = live;
    if (loaded === null) return reply.code(503).send({ status: "preparing", release: null });
    const isWhole = existsSync(join(loaded.siteFolder, "index.html"));
    return reply.code(isWhole ? 200 : 503).send({ status: isWhole ? "ready" : "damaged", release: loaded.file.number });
  });
  addGraphqlRoute(app, apollo, () => live.loaded?.store ?? null);
  addSiteRoute(app, () => live.loaded?.siteFolder ?? null);
  const url = await listen(app, address);
  return { url, close: () => app.close() };
}

/** Serves a candidate to the build worker: the public API alone, on a port of the loopback address. */
export async function startCandidateServer(
  apollo: ApolloServer<StoreContext>,
  store: ContentStore,
): Promise<CandidateServer> {
  const app = makeServer();
  addGraphqlRoute(app, apollo, () => store);
  const url = await listen(app, { host: "127.0.0.1", port: 0 });
  return { url: `${url}/graphql`, close: () => app.close() };
}
