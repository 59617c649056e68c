// SPDX-License-Identifier: EUPL-1.2
// Requests that are wrong, or ask for too much.

import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { ask } from "../../test/ask.ts";
import { embeddedStore } from "../../test/embedded-store.ts";
import { publicApiOver } from "../../test/public-api.ts";
import { Offer } from "../domains/offers/offer.entity.ts";
import { TargetGroup } from "../domains/offers/target-group.entity.ts";
import { idOf } from "../kernel/ids.ts";
import { ContentStore } from "../store/content-store.ts";

const embedded = embeddedStore();
const api = publicApiOver(() => embedded);

const QUERY = JSON.stringify({ query: "{ errorCodes }" });
const json = { "content-type": "application/json" };
const nested = (depth: number): string => `{ centre ${"{ parent ".repeat(depth)} { id } ${"}".repeat(depth)} }`;

describe("a bad request gets JSON with a code, never HTML, a stack or a path", () => {
  test.each<[string, RequestInit, number, string]>([
    ["malformed JSON", { body: "{", headers: json }, 400, "BAD_REQUEST"],
    ["an empty body", { body: "", headers: json }, 400, "BAD_REQUEST"],
    ["JSON that is no object", { body: "7", headers: json }, 400, "BAD_REQUEST"],
    ["a batch", { body: `[${QUERY}]`, headers: json }, 400, "BAD_REQUEST"],
    ["no query", { body: "{}", headers: json }, 400, "BAD_REQUEST"],
    ["a query that is no text", { body: '{"query": 7}', headers: json }, 400, "BAD_REQUEST"],
    [
      "variables that are no object",
      { body: '{"query": "{ errorCodes }", "variables": 7}', headers: json },
      400,
      "BAD_REQUEST",
    ],
    ["a malformed query", { body: '{"query": "{ offers "}', headers: json }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { body: '{"query": "{ password }"}', headers: json }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of a wrong type",
      {
        body: '{"query": "query($a: Int!) { offers(first: $a) { totalCount } }", "variables": {"a": "x"}}',
        headers: json,
      },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "an unknown operation name",
      { body: '{"query": "query A { errorCodes }", "operationName": "B"}', headers: json },
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["a mutation", { body: '{"query": "mutation { publish }"}', headers: json }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a subscription",
      { body: '{"query": "subscription { offers }"}', headers: json },
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a text body", { body: QUERY, headers: { "content-type": "text/plain" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "a form body",
      { body: "query=%7BerrorCodes%7D", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a multipart body",
      { body: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "an exotic charset",
      { body: QUERY, headers: { "content-type": "application/json; charset=utf-16" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a body that is too large",
      { body: JSON.stringify({ query: `# ${"a".repeat(200_000)}` }), headers: json },
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    [
      "a query that is nested too deep",
      { body: JSON.stringify({ query: nested(12) }), headers: json },
      400,
      "QUERY_TOO_COMPLEX",
    ],
    [
      "a query of 3000 tokens",
      { body: JSON.stringify({ query: `{ ${"errorCodes ".repeat(3000)} }` }), headers: json },
      400,
      "QUERY_TOO_COMPLEX",
    ],
    ["a PUT", { method: "PUT", body: QUERY, headers: json }, 405, "METHOD_NOT_ALLOWED"],
    ["a DELETE", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
  ])("%s", async (_name, init, status, code) => {
    const response = await fetch(api.url(), { method: "POST", ...init });
    const body = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^application\/(?:graphql-response\+)?json/);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
    expect(response.status).toBe(status);
    expect(body).not.toMatch(/node_modules|\.ts:|at \w+ \(|stacktrace|<html/i);
  });

  test.each(["/graphql?query=%7BerrorCodes%7D", "/graphql"])(
    "a bare GET %s, which a page of another site could send",
    async (path) => {
      const response = await fetch(new URL(path, api.url()));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    },
  );

  test.each(["/nie-ma", "/%zz", "/graphql/x", `/${"a".repeat(9000)}`])("the address %.20s", async (path) => {
    const response = await fetch(`${api.url().replace("/graphql", "")}${path}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  test.each([
    "GARBAGE\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(100_000)}\r\n\r\n`,
  ])("raw bytes %.20j", async (bytes) => {
    const { port } = new URL(api.url());
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(bytes);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const [head, body] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(JSON.parse(body ?? "")).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});

test("another site's page may ask, after a preflight", async () => {
  const preflight = await fetch(api.url(), { method: "OPTIONS", headers: { origin: "https://example.org" } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  const response = await fetch(api.url(), { method: "POST", headers: json, body: QUERY });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("set-cookie")).toBeNull();
});

describe("a small query that goes round in circles", () => {
  const crowded = publicApiOver(async () => {
    const store = await embedded;
    const groups = store.all(TargetGroup);
    const offers = Array.from({ length: 30 }, (_, index) => {
      const slug = `offer-${index}`;
      return { ...store.all(Offer)[0], id: idOf("Offer", slug), slug, targetGroups: groups.map((group) => group.id) };
    });
    return new ContentStore({ TargetGroup: groups, Offer: offers as unknown as readonly Offer[] }, null);
  });

  test("gets one error, and the server goes on", async () => {
    const circles =
      "{ targetGroups(first: 100) { nodes { offers { targetGroups { offers { targetGroups { offers { targetGroups { slug } } } } } } } } }";
    const { status, data, errors } = await ask(crowded.url(), circles);
    expect({ status, data, codes: errors?.map((error) => error.extensions.code) }).toEqual({
      status: 400,
      data: undefined,
      codes: ["QUERY_TOO_COMPLEX"],
    });
    await crowded.read("{ targetGroups { nodes { offers { slug } } } }");
  });
});
