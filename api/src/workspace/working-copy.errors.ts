// SPDX-License-Identifier: EUPL-1.2

import { ErrorCode } from "../kernel/error-code.ts";
import { messageOf, OkienkoError, systemCodeOf } from "../kernel/errors.ts";

const CODES: Readonly<Record<string, ErrorCode>> = {
  SQLITE_CORRUPT: ErrorCode.WORKING_COPY_DAMAGED,
  SQLITE_NOTADB: ErrorCode.WORKING_COPY_DAMAGED,
  SQLITE_CANTOPEN: ErrorCode.DATA_NOT_WRITABLE,
  SQLITE_READONLY: ErrorCode.DATA_NOT_WRITABLE,
  SQLITE_FULL: ErrorCode.STORAGE_FULL,
  ENOSPC: ErrorCode.STORAGE_FULL,
  EDQUOT: ErrorCode.STORAGE_FULL,
  EACCES: ErrorCode.DATA_NOT_WRITABLE,
  EROFS: ErrorCode.DATA_NOT_WRITABLE,
  EPERM: ErrorCode.DATA_NOT_WRITABLE,
  ENOTDIR: ErrorCode.DATA_NOT_WRITABLE,
  EEXIST: ErrorCode.DATA_NOT_WRITABLE,
  SQLITE_IOERR: ErrorCode.WORKING_COPY_DAMAGED,
  SQLITE_BUSY: ErrorCode.WORKING_COPY_BUSY,
  SQLITE_BUSY_SNAPSHOT: ErrorCode.WORKING_COPY_BUSY,
  SQLITE_LOCKED: ErrorCode.WORKING_COPY_BUSY,
  "53100": ErrorCode.STORAGE_FULL,
  "53300": ErrorCode.WORKING_COPY_BUSY,
  "40001": ErrorCode.WORKING_COPY_BUSY,
  "40P01": ErrorCode.WORKING_COPY_BUSY,
  "25006": ErrorCode.DATA_NOT_WRITABLE,
  "42501": ErrorCode.DATA_NOT_WRITABLE,
  "57P01": ErrorCode.WORKING_COPY_UNREACHABLE,
  "57P02": ErrorCode.WORKING_COPY_UNREACHABLE,
  "57P03": ErrorCode.WORKING_COPY_UNREACHABLE,
  ECONNREFUSED: ErrorCode.WORKING_COPY_UNREACHABLE,
  ECONNRESET: ErrorCode.WORKING_COPY_UNREACHABLE,
  ENOTFOUND: ErrorCode.WORKING_COPY_UNREACHABLE,
  ETIMEDOUT: ErrorCode.WORKING_COPY_UNREACHABLE,
  "28P01": ErrorCode.WORKING_COPY_UNREACHABLE,
  "28000": ErrorCode.WORKING_COPY_UNREACHABLE,
  "3D000": ErrorCode.WORKING_COPY_UNREACHABLE,
};

const MENDS: Partial<Record<ErrorCode, string>> = {
  [ErrorCode.WORKING_COPY_DAMAGED]:
    "Move the file aside and restore a copy of it, or start without it to import the embedded content. The published site is not affected.",
  [ErrorCode.DATA_NOT_WRITABLE]: "Give this user the right to write there, or point OKIENKO_DATA to another folder.",
  [ErrorCode.WORKING_COPY_BUSY]: "Another process writes for long. Wait for it to end and try again.",
  [ErrorCode.STORAGE_FULL]: "Free some room on the disk and try again; nothing that was confirmed is lost.",
  [ErrorCode.WORKING_COPY_UNREACHABLE]:
    "Check that the database server runs and that DATABASE_URL names it, with user and password.",
};

/** The system's or driver's code of a failure or of what caused it. */
function deepCodeOf(thrown: unknown): string | null {
  for (
    let error = thrown;
    error instanceof Error;
    error = error.cause ?? ("previous" in error ? error.previous : null)
  ) {
    const code = systemCodeOf(error);
    if (code !== null && code in CODES) return code;
    if (error instanceof AggregateError && error.errors.length > 0) return deepCodeOf(error.errors[0]);
  }
  return null;
}

/** Whether a transaction failed only because another process was writing, so that it can be tried again. */
export function isBusy(thrown: unknown): boolean {
  return CODES[deepCodeOf(thrown) ?? ""] === ErrorCode.WORKING_COPY_BUSY;
}

/** A failure of the disk or the database in words with the mend; anything else is given back as it is. */
export function explainStorageError(thrown: unknown, place: string): unknown {
  if (thrown instanceof OkienkoError) return thrown;
  const code = CODES[deepCodeOf(thrown) ?? ""];
  if (code === undefined) return thrown;
  return new OkienkoError(code, `${place}: ${messageOf(thrown)}. ${MENDS[code] ?? ""}`.trimEnd(), { cause: thrown });
}

/** A damaged database, found by its own check. */
export function workingCopyDamaged(place: string, finding: string): OkienkoError {
  const mend = MENDS[ErrorCode.WORKING_COPY_DAMAGED] ?? "";
  return new OkienkoError(ErrorCode.WORKING_COPY_DAMAGED, `${place} is damaged: ${finding}. ${mend}`);
}

/** A database that a newer program has migrated. */
export function workingCopyNewer(place: string, unknown: readonly string[]): OkienkoError {
  return new OkienkoError(
    ErrorCode.WORKING_COPY_NEWER,
    `${place} was made by a newer version of Okienko (it knows ${unknown.join(", ")}). Run that version, or point OKIENKO_DATA or DATABASE_URL elsewhere. Nothing was changed.`,
    { params: { migrations: unknown } },
  );
}
