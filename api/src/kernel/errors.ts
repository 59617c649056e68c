// SPDX-License-Identifier: EUPL-1.2

import { GraphQLError } from "graphql";
import type { ErrorCode } from "./error-code.ts";

/** Values that a message names, for programs that react to an error. */
export type ErrorParams = Readonly<Record<string, string | number | readonly string[]>>;

/** What narrows an error down: the input field at fault, the values that its message names, what caused it. */
export interface ErrorDetails {
  readonly field?: string;
  readonly params?: ErrorParams;
  readonly cause?: unknown;
}

/**
 * The one base class of errors that a person or a program can act on.
 * The message says what is wrong and what to do; `extensions` never carry a stack or SQL.
 */
export class OkienkoError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    const { field, params = {}, cause } = details;
    super(message, {
      extensions: { code, ...(field === undefined ? {} : { field }), params },
      ...(cause instanceof Error ? { originalError: cause } : {}),
    });
    this.name = "OkienkoError";
    this.code = code;
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The system's code of a failed call (`ENOSPC`, `EACCES`, `EADDRINUSE` …), or null. */
export function systemCodeOf(thrown: unknown): string | null {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
  return typeof code === "string" ? code : null;
}
