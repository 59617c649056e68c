// SPDX-License-Identifier: EUPL-1.2

import { cp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { ContactPoint } from "../src/domains/contacts/contact-point.entity.ts";
import { Offer } from "../src/domains/offers/offer.entity.ts";
import { idOf } from "../src/kernel/ids.ts";
import { loadRelease, verifyRelease } from "../src/publishing/load-release.ts";
import { PublicationService } from "../src/publishing/publication-service.ts";
import { Publisher } from "../src/publishing/publisher.ts";
import { LiveRelease } from "../src/server/live-release.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { PublicationRequest, PublicationState } from "../src/workspace/publication-request.entity.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";
import { engines } from "./engines.ts";
import { until } from "./okienko-process.ts";
import { makeTown, type PublishedTown, sharedWorker } from "./published-town.ts";

const packRecords = await readPack(EMBEDDED_PACK);

/** How many records of each kind the embedded pack has. */
const packCounts = Object.fromEntries(
  recordKinds.map(({ name }) => [name, packRecords.filter(({ kind }) => kind === name).length]),
);

let town: PublishedTown;
let damagedTown: PublishedTown;

afterEach(async () => {
  await town.close();
});

const page = ({ releases }: PublishedTown, number: number, path: string): Promise<string> =>
  readFile(join(releases.pathOf(number), "site", path, "index.html"), "utf8");

/** What the open data of a release name as removed. */
async function removedIn(number: number): Promise<unknown> {
  const text = await readFile(join(town.releases.pathOf(number), "site", "hsds", "removed.json"), "utf8");
  return (JSON.parse(text) as { readonly contents: unknown }).contents;
}

/** What a release holds, to the byte. */
async function hashesOf(number: number): Promise<object> {
  const { contentHash, siteHash } = (await loadRelease(town.releases, number)).file;
  return { contentHash, siteHash };
}

describe.each(engines)("a publication from $engine", ({ makeDatabase }) => {
  test("makes a whole release; unchanged content gives the same bytes; one change shows", async () => {
    town = await makeTown(makeDatabase);
    await town.importPack();

    expect(await town.publish()).toBe(1);
    await verifyRelease(town.releases, 1);
    expect(await page(town, 1, "pomoc/nocleg")).toContain("tel:+48123456781");

    expect(await town.publish()).toBe(2);
    expect(await hashesOf(2)).toEqual(await hashesOf(1));

    await town.importPack((records) => {
      for (const record of records) {
        if (record instanceof ContactPoint && record.slug === "telefon-wsparcia")
          record.phones = [{ number: "+48123456798", phoneType: "VOICE" as never }];
      }
      return records;
    });
    expect(await town.publish()).toBe(3);
    expect(await page(town, 3, "pomoc/nocleg")).toContain("tel:+48123456798");
    expect(await page(town, 3, "pomoc/nocleg")).not.toContain("123456781");
    expect(await page(town, 2, "pomoc/nocleg")).toContain("tel:+48123456781");
    expect(await town.releases.currentNumber()).toBe(3);
    expect(await readdir(town.releases.path)).toEqual(["000001", "000002", "000003", "current"]);
  });
});

test("the embedded town is published whole, and again with the same bytes", async () => {
  town = await makeTown();
  await town.importPack(undefined, EMBEDDED_PACK);
  await town.publish();
  await verifyRelease(town.releases, 1);
  expect((await loadRelease(town.releases, 1)).file.counts).toEqual(packCounts);
  await town.publish();
  expect(await hashesOf(2)).toEqual(await hashesOf(1));
});

describe("a publication", () => {
  test("with fewer offers is refused, until the person says that it is meant", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    const withoutOne = (slug: string) =>
      town.importPack((records) =>
        records.filter(
          (record) =>
            !(record instanceof Offer && record.slug === slug) &&
            !(Reflect.get(record, "offer") === records.find((one) => one instanceof Offer && one.slug === slug)?.id),
        ),
      );
    await withoutOne("drzewa");
    await expect(town.publish()).rejects.toMatchObject({
      code: "RELEASE_REFUSED",
      message: expect.stringContaining("--allow-shrink"),
    });
    expect(await town.releases.currentNumber()).toBe(1);
    expect(await readdir(town.releases.path)).toEqual(["000001", "current"]);
    expect(await town.publish(true)).toBe(2);
    const [before, after] = await Promise.all([1, 2].map((number) => loadRelease(town.releases, number)));
    expect(after?.file.counts["Offer"]).toBe((before?.file.counts["Offer"] ?? 0) - 1);
    expect(await removedIn(1)).toEqual([]);
    expect(await removedIn(2)).toContainEqual({
      id: idOf("Offer", "drzewa"),
      entity: "service",
      removed_in_release: 2,
    });
  });

  test("whose records refer to archived ones names the fields", async () => {
    town = await makeTown();
    await town.importPack();
    await town.workingCopy.transaction(async (em) => {
      await em.nativeUpdate(ContactPoint, { slug: "telefon-wsparcia" }, { state: "ARCHIVED" as never });
    });
    await expect(town.publish()).rejects.toMatchObject({
      code: "CONTENT_INVALID",
      message: expect.stringContaining("offers[rozmowa].contactPoints"),
    });
  });

  test("whose build process crashes leaves the previous release, and the next one succeeds", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    const failing = new Publisher({
      ...town.parts,
      serveCandidate: async (store) => {
        const server = await town.parts.serveCandidate(store);
        setTimeout(() => sharedWorker.stop(), 150);
        return server;
      },
    });
    const options = {
      asOf: new Date().toISOString(),
      allowsShrink: false,
      onProgress: () => undefined,
      confirmRight: async () => undefined,
    };
    await expect(failing.publish(options)).rejects.toMatchObject({ code: "BUILD_FAILED" });
    expect(await readdir(town.releases.path)).toEqual(["000001", "current"]);
    expect(await town.publish()).toBe(2);
  });

  test("whose API does not answer fails in words and switches nothing", async () => {
    town = await makeTown();
    await town.importPack();
    const failing = new Publisher({
      ...town.parts,
      serveCandidate: async () => ({ url: "http://127.0.0.1:1/graphql", close: async () => undefined }),
    });
    const options = {
      asOf: new Date().toISOString(),
      allowsShrink: false,
      onProgress: () => undefined,
      confirmRight: async () => undefined,
    };
    const publishing = failing.publish(options);
    await expect(publishing).rejects.toMatchObject({ code: "BUILD_FAILED" });
    await expect(publishing).rejects.not.toThrow(/node_modules|at \w+ \(/);
    expect(await town.releases.currentNumber()).toBeNull();
  });

  test("that has lost the right to publish switches nothing", async () => {
    town = await makeTown();
    await town.importPack();
    const options = {
      asOf: new Date().toISOString(),
      allowsShrink: false,
      onProgress: () => undefined,
      confirmRight: () => Promise.reject(new RangeError("another has the lease")),
    };
    await expect(new Publisher(town.parts).publish(options)).rejects.toThrow("another has the lease");
    expect(await town.releases.numbers()).toEqual([]);
  });

  test("answers many requests at once with one release", async () => {
    town = await makeTown();
    await town.importPack();
    const numbers = await Promise.all(Array.from({ length: 20 }, () => town.publish()));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(2);
    const left = await town.workingCopy.transaction((em) =>
      em.count(PublicationRequest, { state: PublicationState.QUEUED }),
    );
    expect(left).toBe(0);
  });

  test("waits for the process that has the lease, and takes over from one that ended", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    const second = new PublicationService(town.parts, { onPublished: async () => undefined });
    second.start();
    expect(await second.request(false, () => undefined)).toBe(2);
    await second.stop();
    expect(await town.publish()).toBe(3);
  });

  test("keeps the ten newest releases, and the current one whatever its age", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    for (let number = 2; number <= 13; number += 1)
      await cp(town.releases.pathOf(1), town.releases.pathOf(number), { recursive: true });
    await town.releases.prune(10);
    expect(await town.releases.numbers()).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(await town.publish()).toBe(14);
    expect(await town.releases.numbers()).toEqual([1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(await town.publish()).toBe(15);
    expect(await town.releases.numbers()).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test("is never deleted in the moment that a rollback makes it current", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    const spare = join(town.dataFolder, "spare");
    await cp(town.releases.pathOf(1), spare, { recursive: true });
    for (const name of await readdir(join(spare, "site"))) // one page is enough to be deleted, and quicker copied
      if (name !== "index.html") await rm(join(spare, "site", name), { recursive: true });
    for (let turn = 0; turn < 20; turn += 1) {
      for (const number of [1, 2, 3]) await cp(spare, town.releases.pathOf(number), { recursive: true, force: true });
      await town.releases.switchTo(3);
      await Promise.allSettled([town.releases.prune(1), town.releases.switchTo(1)]);
      expect(await town.releases.numbers(), `turn ${turn}`).toContain(await town.releases.currentNumber());
    }
  });

  test("can be read by every user of the machine, as a web server is one", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    expect((await stat(town.releases.pathOf(1))).mode & 0o777).toBe(0o755);
  });

  test("of one person who lets it shrink does not let another's shrink", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    await town.importPack((records) => records.filter((record) => record.slug !== "drzewa"));
    const [careful, knowing] = await Promise.allSettled([town.publish(false), town.publish(true)]);
    expect(careful).toMatchObject({ status: "rejected", reason: { code: "RELEASE_REFUSED" } });
    expect(knowing).toMatchObject({ status: "fulfilled", value: 2 });
  });

  test("that nobody waits for any more is withdrawn", async () => {
    town = await makeTown();
    await town.importPack();
    await town.service.stop();
    const leaving = new PublicationService(town.parts, { onPublished: async () => undefined });
    const asked = leaving.request(true, () => undefined);
    await until("the request stands in the queue", () => leaving.queue.hasWaiting());
    await Promise.all([expect(asked).rejects.toMatchObject({ code: "NOT_READY" }), leaving.stop()]);
    expect(await leaving.queue.hasWaiting()).toBe(false);
  });

  test("after the build process has just died starts another", async () => {
    town = await makeTown();
    await town.importPack();
    await town.publish();
    sharedWorker.stop();
    expect(await town.publish()).toBe(2);
  });

  test("leaves what a killed publisher left behind to the next one, which sweeps it", async () => {
    town = await makeTown();
    await town.importPack();
    await town.service.stop();
    await town.releases.makeCandidate();
    const next = new PublicationService(town.parts, { onPublished: async () => undefined });
    next.start();
    await next.request(false, () => undefined);
    await next.stop();
    expect(await readdir(town.releases.path)).toEqual(["000001", "current"]);
  });
});

describe("a damaged release", () => {
  let number = 1;

  beforeAll(async () => {
    damagedTown = await makeTown();
    await damagedTown.importPack();
    await damagedTown.publish();
  });

  afterAll(() => damagedTown.close());

  test.each<[string, (folder: string) => Promise<void>]>([
    ["content.json altered", async (folder) => writeFile(join(folder, "content.json"), '{"format": 1, "records": {}}')],
    ["content.json gone", async (folder) => rm(join(folder, "content.json"))],
    ["release.json gone", async (folder) => rm(join(folder, "release.json"))],
    ["release.json cut", async (folder) => writeFile(join(folder, "release.json"), '{"number": 2, "asOf"')],
    ["release.json of another shape", async (folder) => writeFile(join(folder, "release.json"), '{"number": "two"}')],
    ["the home page gone", async (folder) => rm(join(folder, "site", "index.html"))],
  ])("(%s) is told once in words, is not served, and stays as it is", async (_name, damage) => {
    const { releases } = damagedTown;
    await releases.switchTo(1);
    const problems: string[] = [];
    const live = new LiveRelease(releases, (message) => problems.push(message));
    await live.refresh();
    number += 1;
    await cp(releases.pathOf(1), releases.pathOf(number), { recursive: true });
    await damage(releases.pathOf(number));
    await releases.switchTo(number);
    await live.refresh();
    await live.refresh();
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^Release ${number} is damaged: .*rollback`))]);
    expect(live.loaded?.file.number).toBe(1);
    await expect(loadRelease(releases, number)).rejects.toMatchObject({ code: "RELEASE_DAMAGED" });
  });

  test("does not keep the next one from being published", async () => {
    expect(await damagedTown.publish()).toBe(number + 1);
    await verifyRelease(damagedTown.releases, number + 1);
    expect(await damagedTown.releases.numbers()).toContain(number);
  });

  test("of which one page was altered is found by the whole check", async () => {
    await writeFile(join(damagedTown.releases.pathOf(1), "site", "kontakt", "index.html"), "<h1>Zadzwoń: 123</h1>");
    await loadRelease(damagedTown.releases, 1);
    await expect(verifyRelease(damagedTown.releases, 1)).rejects.toMatchObject({ code: "RELEASE_DAMAGED" });
  });
});

test("a server that reads the public API executes no SQL", async () => {
  town = await makeTown();
  await town.importPack();
  await town.publish();
  const { startHttpServer } = await import("../src/server/http-server.ts");
  const { ask } = await import("./ask.ts");
  const connection = await town.workingCopy.transaction(async (em) => em.getConnection());
  const spy = vi.spyOn(connection as unknown as { executeQuery: () => unknown }, "executeQuery");
  await town.workingCopy.transaction((em) => em.count(Offer, {}));
  expect(spy.mock.calls.length).toBeGreaterThan(0);
  await town.service.stop();
  spy.mockClear();

  const live = new LiveRelease(town.releases, () => undefined);
  await live.refresh();
  const server = await startHttpServer({ host: "127.0.0.1", port: 0 }, town.api.apollo, live);
  const { data, errors } = await ask(
    `${server.url}/graphql`,
    `{ release { number contentHash } centre { children { name { text } } contactPoints { phones { display } } }
       offers(first: 100) { nodes { name { text } targetGroups { name { text } } organization { slug }
         atLocations { location { rooms { number } } schedules { text { text } citations { source { title { text } } } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data?.["release"]).toMatchObject({ number: 1 });
  expect((await fetch(`${server.url}/pomoc/nocleg/`)).status).toBe(200);
  await server.close();
  expect(spy.mock.calls).toEqual([]);
});
