// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLFieldResolver, getNamedType, graphql, isListType, isNonNullType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkerMessage } from "./protocol.ts";

const siteRoot = fileURLToPath(new URL("../../", import.meta.url));
const schema = buildSchema(await readFile(join(siteRoot, "../schema/public.graphql"), "utf8"));
const nothing = { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false } };

/** What a town answers that has a centre and nothing else: lists are empty, what may be null is null. */
const emptyTown: GraphQLFieldResolver<Record<string, unknown>, unknown> = (parent, _arguments, _context, info) => {
  const type = info.returnType;
  if (info.fieldName in parent) return parent[info.fieldName];
  if (!isNonNullType(type)) return null;
  if (isListType(type.ofType)) return [];
  const name = getNamedType(type).name;
  if (name.endsWith("Connection")) return nothing;
  return name === "LocalizedText" ? { text: "–", language: "PL", state: "ORIGINAL" } : "PL";
};

let centreName = "Ośrodek Pierwszy";
let brokenQuery: string | null = null;
let publicUrl: string | null = null;
let api: Server;
let apiUrl: string;
let worker: ChildProcess;
let folder: string;

/** An API whose town has a centre and nothing else. */
async function answerTo(request: string): Promise<string> {
  if (brokenQuery !== null && request.includes(`query ${brokenQuery}`)) {
    return JSON.stringify({ errors: [{ message: "Too deep." }] });
  }
  const { query, variables } = JSON.parse(request) as { query: string; variables: Record<string, unknown> };
  const name = { text: centreName, language: "PL", state: "ORIGINAL" };
  const centre = { name, organizationType: "CENTRE", standing: "CURRENT", slug: "osrodek", verification: "DOCUMENTED" };
  const answer = await graphql({
    schema,
    source: query,
    variableValues: variables,
    rootValue: { centre },
    fieldResolver: emptyTown,
  });
  return JSON.stringify(answer);
}

async function nextMessage(): Promise<WorkerMessage> {
  const [message] = await once(worker, "message");
  return message as WorkerMessage;
}

async function build(id: number): Promise<WorkerMessage> {
  const asOf = "2026-11-23T12:00:00.000Z";
  worker.send({ type: "build", id, apiUrl, outDir: join(folder, String(id)), asOf, publicUrl });
  return nextMessage();
}

const homeOf = (id: number) => readFile(join(folder, String(id), "index.html"), "utf8");

beforeAll(async () => {
  api = createServer(async (request, response) => response.end(await answerTo((await request.toArray()).join(""))));
  api.listen(0, "127.0.0.1");
  await once(api, "listening");
  apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}/graphql`;
  folder = await mkdtemp(join(tmpdir(), "okienko-site-"));
  worker = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), { cwd: tmpdir(), execArgv: [] });
  expect(await nextMessage()).toEqual({ type: "ready" });
}, 30_000);

afterAll(async () => {
  const gone = once(worker, "exit");
  worker.disconnect();
  await gone;
  api.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the build worker", () => {
  it("publishes what the API says now, build after build, and never a page of an earlier one", async () => {
    for (const [index, name] of ["Ośrodek Pierwszy", "Ośrodek Drugi", "Ośrodek Trzeci"].entries()) {
      centreName = name;
      expect(await build(index)).toMatchObject({ type: "built", id: index });
      expect(await homeOf(index)).toContain(name);
    }
  }, 60_000);

  it("makes the same bytes from the same content", async () => {
    centreName = "Ośrodek";
    await build(10);
    await build(11);
    expect(await homeOf(11)).toBe(await homeOf(10));
  }, 60_000);

  it("names the public address in one build and nothing of it in the next", async () => {
    publicUrl = "https://pomoc.example.pl";
    await build(15);
    publicUrl = null;
    await build(16);
    expect(await homeOf(15)).toContain('<link rel="canonical" href="https://pomoc.example.pl/">');
    expect(existsSync(join(folder, "15", "sitemap.xml"))).toBe(true);
    expect(await homeOf(16)).not.toContain("pomoc.example.pl");
    expect(existsSync(join(folder, "16", "sitemap.xml"))).toBe(false);
  }, 60_000);

  it("says in words which query failed, and builds on afterwards", async () => {
    brokenQuery = "Home";
    expect(await build(20)).toEqual({ type: "failed", id: 20, message: "Query Home: Too deep." });
    brokenQuery = null;
    expect(await build(21)).toMatchObject({ type: "built", id: 21 });
  }, 60_000);

  it("leaves nothing behind in the checkout", async () => {
    await build(30);
    const left = await readdir(join(siteRoot, ".work"));
    expect(left.filter((name) => name.startsWith(`${worker.pid}-`))).toEqual([]);
    expect(existsSync(join(siteRoot, ".astro"))).toBe(false);
    expect(existsSync(join(siteRoot, "dist"))).toBe(false);
  }, 60_000);
});
