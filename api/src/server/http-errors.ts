// SPDX-License-Identifier: EUPL-1.2

import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { ErrorCode } from "../kernel/error-code.ts";
import { internalErrorMessage, logInternalError } from "./graphql-errors.ts";

/** The shape of all errors over HTTP: that of a GraphQL response. */
export interface ErrorBody {
  readonly errors: readonly [{ readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }];
}

/** An error as the body of a response. */
export function errorBody(code: ErrorCode, message: string, params: Readonly<Record<string, unknown>> = {}): ErrorBody {
  return { errors: [{ message, extensions: { code, params } }] };
}

const BY_STATUS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  404: [ErrorCode.NOT_FOUND, "There is nothing at this address. The API is at /graphql."],
  405: [ErrorCode.METHOD_NOT_ALLOWED, "This address does not take this method; see the Allow header."],
  413: [ErrorCode.PAYLOAD_TOO_LARGE, "The request is larger than 100 kB. Ask for less at a time."],
  415: [ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Send UTF-8 JSON with the header content-type: application/json."],
  431: [ErrorCode.PAYLOAD_TOO_LARGE, "The headers of the request are too large."],
};

const BAD_REQUEST: readonly [ErrorCode, string] = [
  ErrorCode.BAD_REQUEST,
  'The request could not be read. Send UTF-8 JSON, e.g. {"query": "{ release { number } }"}.',
];

const BAD_ADDRESS: readonly [ErrorCode, string] = [
  ErrorCode.BAD_REQUEST,
  "The address or the headers of the request cannot be understood. Pages start at /.",
];

function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith("/graphql");
}

/** Answers any failure of a request as JSON. */
export function sendError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const status = "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500;
  if (status >= 400 && status < 500) {
    const [code, message] = BY_STATUS[status] ?? (isApi(request) ? BAD_REQUEST : BAD_ADDRESS);
    void reply.code(status).type("application/json").send(errorBody(code, message));
    return;
  }
  const correlationId = logInternalError(error);
  void reply
    .code(500)
    .type("application/json")
    .send(errorBody(ErrorCode.INTERNAL, internalErrorMessage(correlationId), { correlationId }));
}

/** Answers an address that nothing stands behind. */
export function sendNotFound(_request: FastifyRequest, reply: FastifyReply): void {
  const [code, message] = BY_STATUS[404] ?? BAD_REQUEST;
  void reply.code(404).type("application/json").send(errorBody(code, message));
}

/** Answers bytes that are no HTTP request at all. */
export function sendClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const reason = { 400: "Bad Request", 408: "Request Timeout", 431: "Request Header Fields Too Large" }[status];
  const [code, message] = BY_STATUS[status] ?? BAD_REQUEST;
  const body = JSON.stringify(errorBody(code, message));
  const length = Buffer.byteLength(body);
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${body}`,
  );
}
