// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { GraphQLError } from "graphql";
import { describe, expect, test } from "vitest";
import { ErrorCode, errorCodeDescriptions } from "./error-code.ts";
import { messageOf, OkienkoError, systemCodeOf } from "./errors.ts";

describe("an error of Okienko", () => {
  test("is an error of GraphQL with a code, a field and parameters", () => {
    const error = new OkienkoError(ErrorCode.BAD_PAGE_SIZE, "Ask for less.", { field: "first", params: { max: 100 } });
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error.name).toBe("OkienkoError");
    expect(error.code).toBe(ErrorCode.BAD_PAGE_SIZE);
    expect(error.message).toBe("Ask for less.");
    expect(error.extensions).toEqual({ code: "BAD_PAGE_SIZE", field: "first", params: { max: 100 } });
  });

  test("has empty parameters and no field where none are given", () => {
    const error = new OkienkoError(ErrorCode.NOT_FOUND, "Nothing is here.");
    expect(error.extensions).toEqual({ code: "NOT_FOUND", params: {} });
    expect(error.extensions).not.toHaveProperty("field");
  });

  test("keeps its cause for the log, and tells clients nothing of it", () => {
    const cause = new RangeError("select secret from table");
    const error = new OkienkoError(ErrorCode.INTERNAL, "Something broke.", { cause });
    expect(error.originalError).toBe(cause);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      message: "Something broke.",
      extensions: { code: "INTERNAL", params: {} },
    });
  });

  test("keeps its own extensions where the cause has some too", () => {
    const cause = new OkienkoError(ErrorCode.BAD_CURSOR, "Wrong cursor.", { field: "after" });
    const error = new OkienkoError(ErrorCode.INTERNAL, "Something broke.", { cause });
    expect(error.extensions).toEqual({ code: "INTERNAL", params: {} });
  });
});

test.each([
  [new RangeError("too far"), "too far"],
  ["a bare text", "a bare text"],
  [null, "null"],
  [undefined, "undefined"],
  [7, "7"],
])("the message of %o is %j", (thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});

describe("the system's code", () => {
  test("is that of a failed call", async () => {
    const error: unknown = await readFile("/there/is/no/such/file").catch((thrown: unknown) => thrown);
    expect(systemCodeOf(error)).toBe("ENOENT");
  });

  test.each([
    ["an error without a code", new Error("plain")],
    ["an error with a numeric code", Object.assign(new Error("plain"), { code: 13 })],
    ["an object that is no error", { code: "ENOENT" }],
    ["nothing", null],
  ])("is null for %s", (_what, thrown) => {
    expect(systemCodeOf(thrown)).toBeNull();
  });
});

test.each(Object.values(ErrorCode))("the code %s is described by whole sentences", (code) => {
  expect(errorCodeDescriptions[code]).toMatch(/^[A-Z`].*\.$/s);
});
