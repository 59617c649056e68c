// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ErrorCode } from "../kernel/error-code.ts";
import { OkienkoError } from "../kernel/errors.ts";

const KNOWN_CODES: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/** Writes what broke to the log under a number, and gives the number. */
export function logInternalError(error: unknown): string {
  const correlationId = randomUUID();
  console.error(`Internal error ${correlationId}:`, error);
  return correlationId;
}

/** What a client is told of an error that is nobody's fault but ours. */
export function internalErrorMessage(correlationId: string): string {
  return `Something broke on our side. Try again; if it stays, tell us this number: ${correlationId}.`;
}

/** Tells a client what is wrong by one of the closed codes, never with a stack, SQL or a path. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  // Apollo wraps the errors of validation rules and gives them its own code.
  const isWrapped = error instanceof GraphQLError && error.originalError instanceof OkienkoError;
  const original = isWrapped ? error.originalError : unwrapResolverError(error);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (original instanceof OkienkoError) return { message: original.message, ...place, extensions: original.extensions };
  const code = formatted.extensions?.["code"];
  if (KNOWN_CODES.has(code) && code !== ErrorCode.INTERNAL) {
    const isTokenLimit = /Document contains more tha[nt] \d+ tokens/.test(formatted.message);
    const shown = isTokenLimit ? ErrorCode.QUERY_TOO_COMPLEX : code;
    return { message: formatted.message, ...place, extensions: { code: shown, params: {} } };
  }
  const correlationId = logInternalError(original);
  return {
    message: internalErrorMessage(correlationId),
    ...place,
    extensions: { code: ErrorCode.INTERNAL, params: { correlationId } },
  };
}
