// SPDX-License-Identifier: EUPL-1.2

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ShellDocument } from "@okienko/schema/documents";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { query } from "./client.ts";

let server: Server;
let answer: { status: number; body: string };
let requestCount: number;

beforeEach(async () => {
  requestCount = 0;
  server = createServer((_, response) => {
    requestCount += 1;
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env["OKIENKO_API_URL"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});

afterEach(() => {
  server.close();
  delete process.env["OKIENKO_API_URL"];
  delete process.env["OKIENKO_BUILD"];
});

describe("query", () => {
  it("asks once for all pages of a build, and anew in the next one", async () => {
    process.env["OKIENKO_BUILD"] = "1";
    answer = { status: 200, body: JSON.stringify({ data: { centre: null } }) };
    const both = [query(ShellDocument, { language: "PL" }), query(ShellDocument, { language: "PL" })];
    expect(await Promise.all(both)).toEqual([{ centre: null }, { centre: null }]);
    await query(ShellDocument, { language: "UK" });
    expect(requestCount).toBe(2);
    process.env["OKIENKO_BUILD"] = "2";
    answer = { status: 200, body: JSON.stringify({ data: { centre: { slug: "ops" } } }) };
    expect(await query(ShellDocument, { language: "PL" })).toEqual({ centre: { slug: "ops" } });
  });

  it("asks every time where no build is named", async () => {
    answer = { status: 200, body: JSON.stringify({ data: { centre: null } }) };
    await query(ShellDocument, { language: "PL" });
    await query(ShellDocument, { language: "PL" });
    expect(requestCount).toBe(2);
  });

  it("gives the data", async () => {
    answer = { status: 200, body: JSON.stringify({ data: { centre: null } }) };
    expect(await query(ShellDocument, { language: "PL" })).toEqual({ centre: null });
  });

  it.each([
    ["an error of the API", 200, JSON.stringify({ errors: [{ message: "Za głęboko." }] }), "Query Shell: Za głęboko."],
    ["a body that is not JSON", 502, "<html>", "Query Shell: HTTP 502, and the body is not JSON."],
    ["an answer without data", 200, "{}", "Query Shell: HTTP 200 without data."],
  ])("names the query in %s", async (_, status, body, message) => {
    answer = { status, body };
    await expect(query(ShellDocument, { language: "PL" })).rejects.toThrow(message);
  });

  it("says where nobody answers", async () => {
    process.env["OKIENKO_API_URL"] = "http://127.0.0.1:1/graphql";
    await expect(query(ShellDocument, { language: "PL" })).rejects.toThrow(
      "Query Shell: no answer from http://127.0.0.1:1/graphql",
    );
  });

  it("says what to set where there is no address", async () => {
    delete process.env["OKIENKO_API_URL"];
    await expect(query(ShellDocument, { language: "PL" })).rejects.toThrow("OKIENKO_API_URL is not set");
  });
});
