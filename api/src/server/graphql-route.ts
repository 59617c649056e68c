// SPDX-License-Identifier: EUPL-1.2

import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";
import type { ContentStore } from "../store/content-store.ts";
import { MeteredReader } from "../store/record-reader.ts";
import type { StoreContext } from "../store/store-context.ts";
import { AnswerCache, nameOfRequest } from "./answer-cache.ts";
import { errorBody } from "./http-errors.ts";

const OTHER_METHODS = ["DELETE", "HEAD", "OPTIONS", "PATCH", "PUT"];

/** Refuses a body in another encoding than UTF-8, which JSON over HTTP must have (RFC 8259). */
function isOtherCharset(request: FastifyRequest): boolean {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(request.headers["content-type"] ?? "")?.[1];
  return charset !== undefined && charset.toLowerCase() !== "utf-8";
}

async function answerOtherMethod(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header("allow", "GET, POST");
  if (request.method !== "OPTIONS") {
    return reply.code(405).send(errorBody(ErrorCode.METHOD_NOT_ALLOWED, "The API takes GET and POST."));
  }
  return reply
    .code(204)
    .header("access-control-allow-origin", "*")
    .header("access-control-allow-methods", "GET, POST")
    .header("access-control-allow-headers", "content-type, apollo-require-preflight")
    .send();
}

function notReady(reply: FastifyReply): FastifyReply {
  const message = "The first release is still being made. Wait for /health/ready and try again.";
  return reply.code(503).header("retry-after", "2").send(errorBody(ErrorCode.NOT_READY, message));
}

function otherCharset(reply: FastifyReply): FastifyReply {
  const message = "Send UTF-8 JSON with the header content-type: application/json.";
  return reply.code(415).send(errorBody(ErrorCode.UNSUPPORTED_MEDIA_TYPE, message));
}

/** Answers by release: they go with it. */
const caches = new WeakMap<ContentStore, AnswerCache>();

function cacheOf(store: ContentStore): AnswerCache {
  const known = caches.get(store) ?? new AnswerCache();
  caches.set(store, known);
  return known;
}

/** What a request is about: the release that it is answered from, and the name of its answer; null where it has none. */
interface Asked {
  readonly store: ContentStore;
  readonly name: string | null;
}

const asked = new WeakMap<FastifyRequest, Asked>();

/** Answers what was answered before, from the same release; the rest goes on to be executed. */
function answerAgain(request: FastifyRequest, reply: FastifyReply, store: ContentStore): FastifyReply | undefined {
  // A GET has headers of its own that have to be checked first.
  const name = request.method === "POST" ? nameOfRequest(request.headers.accept ?? "", request.body) : null;
  asked.set(request, { store, name });
  const kept = name === null ? null : cacheOf(store).get(name);
  return kept ? reply.headers(kept.headers).send(kept.body) : undefined;
}

/** Keeps an answer that has data and no error: an error may name what is of this moment, and data is of the release. */
async function keepAnswer(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<unknown> {
  const { store, name } = asked.get(request) ?? { store: null, name: null };
  // Errors are written before data, wherever there are any.
  const isWhole = typeof body === "string" && reply.statusCode === 200 && body.startsWith('{"data":');
  if (store && name !== null && isWhole) cacheOf(store).keep(name, { headers: { ...reply.getHeaders() }, body });
  return body;
}

/** Adds a public GraphQL endpoint to a server; `currentStore` gives the store of each request, null while there is none. */
export function addGraphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<StoreContext>,
  currentStore: () => ContentStore | null,
): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    exposeHeadRoute: false,
    async preHandler(request, reply) {
      void reply.header("access-control-allow-origin", "*").header("cache-control", "no-store");
      if (isOtherCharset(request)) return otherCharset(reply);
      const store = currentStore();
      return store === null ? notReady(reply) : answerAgain(request, reply, store);
    },
    onSend: keepAnswer,
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const store = asked.get(request)?.store;
        if (!store) throw new OkienkoError(ErrorCode.NOT_READY, "There is no release to answer from.");
        return { store: new MeteredReader(store) };
      },
    }),
  });
  app.route({ method: OTHER_METHODS, url: "/graphql", exposeHeadRoute: false, handler: answerOtherMethod });
}
