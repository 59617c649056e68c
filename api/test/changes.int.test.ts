// SPDX-License-Identifier: EUPL-1.2

import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Source } from "../src/domains/sources/source.entity.ts";
import { sha256 } from "../src/kernel/hash.ts";
import { idOf } from "../src/kernel/ids.ts";
import type { SiteBuilder } from "../src/publishing/build-worker.ts";
import { loadRelease, verifyRelease } from "../src/publishing/load-release.ts";
import { Publisher } from "../src/publishing/publisher.ts";
import { type RunningServer, startCandidateServer, startHttpServer } from "../src/server/http-server.ts";
import { LiveRelease } from "../src/server/live-release.ts";
import { replaceRecords } from "../src/workspace/replace-records.ts";
import { type Answer, ask } from "./ask.ts";
import { embeddedStore } from "./embedded-store.ts";
import { makeTown, type PublishedTown } from "./published-town.ts";

/** What a town publishes: the title of each source by its slug. */
type Sources = Readonly<Record<string, string>>;

/** What the API says of changes. */
interface Changes {
  readonly since: number;
  readonly isReset: boolean;
  readonly release: { readonly number: number; readonly contentHash: string } | null;
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly {
    readonly change: string;
    readonly kind: string;
    readonly id: string;
    readonly slug: string;
    readonly inRelease: number | null;
    readonly record: { readonly title: { readonly text: string } } | null;
  }[];
}

const QUERY = `query ($since: Int!, $contentHash: String, $first: Int! = 100, $after: String) {
  changes(since: $since, contentHash: $contentHash, first: $first, after: $after) {
    since isReset totalCount release { number contentHash } pageInfo { hasNextPage endCursor }
    nodes { change kind id slug inRelease record { id ... on Source { title { text } } } } } }`;

/** Makes the two pages that a site must have, for what is asked here is not about pages. */
const bareSite: SiteBuilder = {
  warmUp: () => undefined,
  stop: () => undefined,
  report: async () => undefined,
  async build({ outDir }) {
    for (const page of ["index.html", "404.html"])
      await writeFile(join(outDir, page), '<html lang="pl"><title>Ośrodek</title><h1>Ośrodek</h1></html>');
    return { pageCount: 2, filesMs: 0 };
  },
};

let town: PublishedTown;
let live: LiveRelease;
let server: RunningServer;

beforeEach(async () => {
  town = await makeTown();
  live = new LiveRelease(town.releases, () => undefined);
  server = await startHttpServer({ host: "127.0.0.1", port: 0 }, town.api.apollo, live);
});

afterEach(async () => {
  await server.close();
  await town.close();
});

/** Publishes these sources and nothing else; gives the number of the release. */
async function publish(sources: Sources): Promise<number> {
  const records = Object.entries(sources).map(([slug, pl]) =>
    Object.assign(new Source(), { id: idOf("Source", slug), kind: "Source", slug, title: { pl }, asOfReason: { pl } }),
  );
  await town.workingCopy.transaction((em) => replaceRecords(em, records));
  const options = {
    asOf: "2026-11-23T12:00:00.000Z",
    allowsShrink: true,
    onProgress: () => undefined,
    confirmRight: async () => undefined,
  };
  const { number } = await new Publisher({ ...town.parts, worker: bareSite }).publish(options);
  await live.refresh();
  return number;
}

async function rollBackTo(number: number): Promise<void> {
  await verifyRelease(town.releases, number);
  await town.releases.switchTo(number);
  await live.refresh();
}

const answer = (variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  ask(`${server.url}/graphql`, QUERY, variables);

async function changes(variables: Readonly<Record<string, unknown>>): Promise<Changes> {
  const { data, errors } = await answer(variables);
  expect(errors).toBeUndefined();
  return data?.["changes"] as Changes;
}

/** What has changed since a release, as `CHANGED kronika in 3: b`, after `RESET` where everything is anew. */
async function told(since: number, contentHash: string | null = null): Promise<readonly string[]> {
  const { isReset, nodes } = await changes({ since, contentHash });
  const lines = nodes.map(
    ({ change, slug, inRelease, record }) => `${change} ${slug} in ${inRelease}: ${record?.title.text}`,
  );
  return [...(isReset ? ["RESET"] : []), ...lines];
}

const pathOf = (number: number, file: string): string => join(town.releases.pathOf(number), file);
const textOf = (number: number, file: string): Promise<string> => readFile(pathOf(number, file), "utf8");

describe("an app that keeps a copy", () => {
  test("is told what was added, changed and removed since the release that it has", async () => {
    await publish({ kronika: "a", statut: "a", ulotka: "a" });
    await publish({ kronika: "b", statut: "a", ulotka: "a" });
    await publish({ kronika: "b", statut: "a", afisz: "a" });
    expect(await changes({ since: 1 })).toEqual({
      since: 1,
      isReset: false,
      release: { number: 3, contentHash: sha256(await textOf(3, "content.json")) },
      totalCount: 3,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          change: "ADDED",
          kind: "Source",
          id: idOf("Source", "afisz"),
          slug: "afisz",
          inRelease: 3,
          record: { id: idOf("Source", "afisz"), title: { text: "a" } },
        },
        {
          change: "CHANGED",
          kind: "Source",
          id: idOf("Source", "kronika"),
          slug: "kronika",
          inRelease: 2,
          record: { id: idOf("Source", "kronika"), title: { text: "b" } },
        },
        {
          change: "REMOVED",
          kind: "Source",
          id: idOf("Source", "ulotka"),
          slug: "ulotka",
          inRelease: 3,
          record: null,
        },
      ],
    });
    expect(await told(2)).toEqual(["ADDED afisz in 3: a", "REMOVED ulotka in 3: undefined"]);
    expect(await told(3)).toEqual([]);
    expect(await told(0)).toEqual(["ADDED afisz in 3: a", "ADDED kronika in 2: b", "ADDED statut in 1: a"]);
    expect(await textOf(3, "content.json")).not.toMatch(/release|addedIn|changedIn|removedIn/i);
  });

  test("reads the list in pages, each change once", async () => {
    await publish({ a: "1", b: "1", c: "1", d: "1", e: "1" });
    const slugs: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Changes = await changes({ since: 0, first: 2, after });
      expect(page.totalCount).toBe(5);
      slugs.push(...page.nodes.map((node) => node.slug));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(slugs).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("is told of all that was ever removed, in pages", async () => {
    await publish({ a: "1", b: "1", c: "1" });
    await publish({ a: "1", c: "1" });
    await publish({ a: "1", d: "1" });
    await publish({ a: "1" });
    const removed = async (after: string | null): Promise<Changes> => {
      const query = `query ($after: String) { removedRecords(first: 2, after: $after) {
        totalCount nodes { change kind slug inRelease record { id } } pageInfo { hasNextPage endCursor } } }`;
      const { data, errors } = await ask(`${server.url}/graphql`, query, { after });
      expect(errors).toBeUndefined();
      return data?.["removedRecords"] as Changes;
    };
    const first = await removed(null);
    const gone = { change: "REMOVED", kind: "Source", record: null };
    expect(first.nodes).toEqual([
      { ...gone, slug: "b", inRelease: 2 },
      { ...gone, slug: "c", inRelease: 3 },
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    expect((await removed(first.pageInfo.endCursor)).nodes).toEqual([{ ...gone, slug: "d", inRelease: 4 }]);
  });

  test("is not given pages of two lists as if they were one", async () => {
    await publish({ a: "1", b: "1" });
    await publish({ a: "2", b: "2" });
    const { pageInfo } = await changes({ since: 1, first: 1 });
    const next = { since: 1, first: 1, after: pageInfo.endCursor };
    expect((await changes(next)).nodes.map((node) => node.slug)).toEqual(["b"]);
    expect((await answer({ ...next, since: 0 })).errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
    await publish({ a: "3", b: "3" });
    expect((await answer(next)).errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
  });

  test("is told what is wrong with a negative number and what to give instead", async () => {
    await publish({ a: "1" });
    expect((await answer({ since: -1 })).errors).toMatchObject([
      {
        message: "`since` is -1. Give the number of the release that you have, or 0 if you have none.",
        extensions: { code: "BAD_USER_INPUT", field: "since", params: { since: -1 } },
      },
    ]);
  });

  test("gets what it needs since releases that were deleted long ago", async () => {
    for (let turn = 1; turn <= 13; turn += 1)
      await publish({
        kronika: `${turn}`,
        ...(turn % 2 === 0 ? { ulotka: "a" } : {}),
        ...(turn < 3 ? { afisz: "a" } : {}),
      });
    expect(await town.releases.numbers()).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await told(1)).toEqual(["REMOVED afisz in 3: undefined", "CHANGED kronika in 13: 13"]);
    expect(await told(2)).toEqual([
      "REMOVED afisz in 3: undefined",
      "CHANGED kronika in 13: 13",
      "REMOVED ulotka in 13: undefined",
    ]);
    expect(await told(3)).toEqual(["CHANGED kronika in 13: 13"]);
    expect(await told(12)).toEqual(["CHANGED kronika in 13: 13", "REMOVED ulotka in 13: undefined"]);
  });

  test("begins anew where the town goes back, and loses nothing when it goes on", async () => {
    await publish({ kronika: "a" });
    await publish({ kronika: "b" });
    await publish({ kronika: "c", ulotka: "a" });
    await rollBackTo(2);
    expect(await told(3)).toEqual(["RESET", "ADDED kronika in 2: b"]);
    expect(await told(2)).toEqual([]);
    expect(await told(1)).toEqual(["CHANGED kronika in 2: b"]);
    expect(await publish({ kronika: "c", afisz: "a" })).toBe(4);
    expect(await told(3)).toEqual(["ADDED afisz in 4: a", "REMOVED ulotka in 4: undefined"]);
    expect(await told(2)).toEqual(["ADDED afisz in 4: a", "CHANGED kronika in 3: c"]);
    expect(await told(1)).toEqual(["ADDED afisz in 4: a", "CHANGED kronika in 3: c"]);
  });

  test("of a release whose number was used again begins anew, if it says what it has", async () => {
    await publish({ kronika: "a" });
    await publish({ kronika: "b" });
    const { release } = await changes({ since: 0 });
    await town.releases.switchTo(1);
    await rm(town.releases.pathOf(2), { recursive: true });
    await live.refresh();
    expect(await publish({ kronika: "c" })).toBe(2);
    expect(await told(2, release?.contentHash)).toEqual(["RESET", "ADDED kronika in 2: c"]);
    expect(await told(1, sha256(await textOf(1, "content.json")))).toEqual(["CHANGED kronika in 2: c"]);
  });

  test("begins anew with a release of an older version, which kept no history, and goes on from the next", async () => {
    await publish({ kronika: "a" });
    await publish({ kronika: "b" });
    for (const number of [1, 2]) {
      const { changesHash: _, ...older } = JSON.parse(await textOf(number, "release.json"));
      await writeFile(pathOf(number, "release.json"), JSON.stringify(older));
      await rm(pathOf(number, "changes.json"));
    }
    await rollBackTo(1);
    await rollBackTo(2);
    expect(await told(1)).toEqual(["RESET", "ADDED kronika in null: b"]);
    expect(await told(2)).toEqual(["RESET", "ADDED kronika in null: b"]);
    expect(await told(0)).toEqual(["ADDED kronika in null: b"]);
    expect(await publish({ kronika: "c" })).toBe(3);
    expect(await told(2)).toEqual(["RESET", "ADDED kronika in 3: c"]);
    expect(await publish({ kronika: "d" })).toBe(4);
    expect(await told(3)).toEqual(["CHANGED kronika in 4: d"]);
  });
});

describe("the changes of a release", () => {
  test("are the same bytes for the same content, instant and release before", async () => {
    await publish({ kronika: "a", ulotka: "a" });
    await publish({ kronika: "b" });
    const first = await textOf(2, "changes.json");
    await town.releases.switchTo(1);
    await rm(town.releases.pathOf(2), { recursive: true });
    await publish({ kronika: "b" });
    expect(await textOf(2, "changes.json")).toBe(first);
    expect((await loadRelease(town.releases, 2)).file.changesHash).toBe(sha256(first));
  });

  test.each<[string, (file: string) => Promise<void>]>([
    ["altered", (file) => writeFile(file, '{"format": 1, "releases": [], "records": {}}')],
    ["cut", (file) => writeFile(file, '{"format": 1,')],
    ["gone", (file) => rm(file)],
  ])("that are %s make it damaged, and the next release carries on from the one before", async (_name, damage) => {
    await publish({ kronika: "a" });
    await publish({ kronika: "b", ulotka: "a" });
    await publish({ kronika: "c", afisz: "a" });
    await damage(pathOf(3, "changes.json"));
    await expect(loadRelease(town.releases, 3)).rejects.toMatchObject({
      code: "RELEASE_DAMAGED",
      message: expect.stringMatching(/^Release 3 is damaged: changes\.json is (?:missing|not what was published)/),
    });
    await expect(verifyRelease(town.releases, 3)).rejects.toMatchObject({ code: "RELEASE_DAMAGED" });
    expect(await publish({ kronika: "c" })).toBe(4);
    await verifyRelease(town.releases, 4);
    expect(await told(3)).toEqual(["RESET", "ADDED kronika in 4: c"]);
    expect(await told(2)).toEqual(["CHANGED kronika in 4: c", "REMOVED ulotka in 4: undefined"]);
    expect(await told(1)).toEqual(["CHANGED kronika in 4: c"]);
  });

  test("are carried on from a release of which only the rest is damaged", async () => {
    await publish({ kronika: "a" });
    await publish({ kronika: "b" });
    await rm(pathOf(2, "content.json"));
    expect(await publish({ kronika: "c" })).toBe(3);
    expect(await told(2)).toEqual(["CHANGED kronika in 3: c"]);
    expect(await told(1)).toEqual(["CHANGED kronika in 3: c"]);
  });
});

test("an API without a number and a history adds every record of the embedded content", async () => {
  const store = await embeddedStore();
  const candidate = await startCandidateServer(town.api.apollo, store);
  const query = `query ($since: Int!, $after: String) { changes(since: $since, first: 100, after: $after) {
    isReset release { number } totalCount pageInfo { hasNextPage endCursor }
    nodes { change kind id inRelease record { id __typename } } } }`;
  const read: unknown[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors }: Answer = await ask(candidate.url, query, { since: 1, after });
    expect(errors).toBeUndefined();
    const page = data?.["changes"] as Changes;
    expect(page).toMatchObject({ isReset: true, release: null });
    for (const { change, kind, id, inRelease, record } of page.nodes) {
      expect({ change, inRelease, record }).toEqual({
        change: "ADDED",
        inRelease: null,
        record: { id, __typename: kind },
      });
      read.push(id);
    }
    if (!page.pageInfo.hasNextPage) {
      expect(read.length).toBe(page.totalCount);
      break;
    }
    after = page.pageInfo.endCursor;
  }
  await candidate.close();
  expect(new Set(read).size).toBe(read.length);
  expect(read.length).toBeGreaterThan(50);
});
