// SPDX-License-Identifier: EUPL-1.2

import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import { tooManyRecords } from "../store/record-reader.ts";
import type { StoreContext } from "../store/store-context.ts";
import { formatError } from "./graphql-errors.ts";
import { costLimit } from "./query-cost.ts";
import { depthLimit, queriesOnly } from "./query-limits.ts";

/** Most lexical tokens that a document may have. */
const MAX_TOKENS = 2000;

/** Answers to what is wrong with the request itself are 4xx, whatever media type the client asked for. */
const requestErrorsAre400: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      const { body, http } = response;
      const hasNoData = body.kind === "single" && body.singleResult.data === undefined;
      if (hasNoData && (http.status === undefined || http.status === 200)) http.status = 400;
    },
  }),
};

/** A request that asked for too much gets that one error, not one for each list that was not read any more. */
const oneErrorWhenExhausted: ApolloServerPlugin<StoreContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (!contextValue.store.isExhausted || response.body.kind !== "single") return;
      const { message, extensions } = tooManyRecords();
      response.body.singleResult = { errors: [{ message, extensions }] };
      response.http.status = 400;
    },
  }),
};

/** The public, read-only GraphQL server; it is not listening anywhere by itself. */
export async function startPublicEndpoint(schema: GraphQLSchema): Promise<ApolloServer<StoreContext>> {
  const server = new ApolloServer<StoreContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queriesOnly, depthLimit, costLimit],
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It is called for each field, a sixth of the time of an answer, and would say "no-store"; the route says it too.
      ApolloServerPluginCacheControlDisabled(),
      oneErrorWhenExhausted,
      requestErrorsAre400,
    ],
  });
  await server.start();
  return server;
}
