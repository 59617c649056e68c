// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { AnswerCache, nameOfRequest } from "./answer-cache.ts";

const answer = (body: string) => ({ headers: {}, body });

describe("nameOfRequest", () => {
  const body = { query: "{ centre { slug } }", variables: { language: "PL" } };

  test("is the same for the same request", () => {
    expect(nameOfRequest("application/json", structuredClone(body))).toBe(nameOfRequest("application/json", body));
  });

  test.each([
    ["another document", "application/json", { ...body, query: "{ centre { id } }" }],
    ["other variables", "application/json", { ...body, variables: { language: "UK" } }],
    ["another operation of it", "application/json", { ...body, operationName: "B" }],
    ["another type of answer", "application/graphql-response+json", body],
  ])("is another for %s", (_, accept, other) => {
    expect(nameOfRequest(accept, other)).not.toBe(nameOfRequest("application/json", body));
  });
});

describe("AnswerCache", () => {
  test("gives what was kept under a name, and nothing under others", () => {
    const cache = new AnswerCache();
    cache.keep("a", answer("one"));
    expect(cache.get("a")).toEqual(answer("one"));
    expect(cache.get("b")).toBeNull();
  });

  test("forgets what was not asked for the longest when there is more than it may keep", () => {
    const cache = new AnswerCache(8);
    cache.keep("a", answer("1111"));
    cache.keep("b", answer("2222"));
    cache.get("a");
    cache.keep("c", answer("3333"));
    expect(["a", "b", "c"].filter((name) => cache.get(name))).toEqual(["a", "c"]);
  });

  test("counts bytes, not letters, and an answer that is kept again once", () => {
    const cache = new AnswerCache(8);
    cache.keep("a", answer("żżż"));
    cache.keep("a", answer("żżż"));
    cache.keep("b", answer("12"));
    expect(cache.get("a")).not.toBeNull();
    cache.keep("c", answer("1"));
    expect(cache.get("b")).toBeNull();
  });

  test("does not keep what is larger than all that it may keep, and keeps the rest", () => {
    const cache = new AnswerCache(8);
    cache.keep("a", answer("1111"));
    cache.keep("b", answer("123456789"));
    expect(cache.get("b")).toBeNull();
    expect(cache.get("a")).not.toBeNull();
  });
});
