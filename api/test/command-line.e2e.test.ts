// SPDX-License-Identifier: EUPL-1.2

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyRelease } from "../src/publishing/load-release.ts";
import { ReleaseFolder } from "../src/publishing/release-folder.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { ask } from "./ask.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";
import { minimalPdf } from "./minimal-pdf.ts";
import { isReady, type OkienkoProcess, processesNaming, runOkienko, spawnOkienko, until } from "./okienko-process.ts";
import { SECOND_PACK } from "./pack-store.ts";
import { freePort } from "./postgres-server.ts";

/** A town of few pages, where a test is about processes and not about what they publish. */

const embedded = await readPack(EMBEDDED_PACK);
const small = await readPack(SECOND_PACK);

let folder: string;
let data: string;
let url: string;
let variables: Record<string, string>;
let running: OkienkoProcess[] = [];
let prepared: string;

/** Data folders of the small town to copy where a test begins with one: only imported, and published once. */
beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), "okienko-prepared-"));
  const [imported, published] = [join(prepared, "imported"), join(prepared, "published")];
  const run = async (parameters: readonly string[], folder: string): Promise<void> => {
    const { exitCode, stderr } = await runOkienko(parameters, { OKIENKO_DATA: folder });
    expect(exitCode, stderr).toBe(0);
  };
  await run(["import", SECOND_PACK], imported);
  await cp(imported, published, { recursive: true });
  await run(["publish"], published);
});

afterAll(() => rm(prepared, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-cli-"));
  data = join(folder, "data");
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  variables = { OKIENKO_DATA: data, PORT: String(port) };
});

afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill("SIGKILL");
    await ended;
  }
  running = [];
  await until("no process is left", () => processesNaming(data).length === 0, 10_000);
  await rm(folder, { recursive: true, force: true });
});

/** Begins with the small town in the data folder: in the working copy alone, or as one release too. */
async function begin(state: "imported" | "published"): Promise<void> {
  await cp(join(prepared, state), data, { recursive: true, verbatimSymlinks: true });
}

async function start(): Promise<OkienkoProcess> {
  const started = spawnOkienko(["start"], variables);
  running.push(started);
  const hasEnded = (): boolean => started.child.exitCode !== null || started.child.signalCode !== null;
  await until("the server is ready", async () => (await isReady(url)) || hasEnded());
  expect(hasEnded(), started.output()).toBe(false);
  return started;
}

describe("okienko start", () => {
  test("on an empty folder imports, publishes, serves, and stops without a trace", async () => {
    const { child, ended, output } = await start();
    await until("the addresses are told", () => output().includes("public API"));
    expect(output()).toContain("Importing the embedded content");
    expect(output()).toMatch(/done in \d+\.\d s/);

    const home = await fetch(`${url}/`);
    expect(home.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await home.text()).toMatch(/<h1[\s>]/);
    expect((await fetch(`${url}/pomoc/jedno-okienko/`)).status).toBe(200);
    expect((await fetch(`${url}/pomoc/jedno-okienko`, { redirect: "manual" })).headers.get("location")).toBe(
      "/pomoc/jedno-okienko/",
    );
    for (const path of ["//pomoc", "/%2Fpomoc", "///pomoc"]) {
      expect((await fetch(`${url}${path}`, { redirect: "manual" })).headers.get("location"), path).toBe("/pomoc/");
    }
    expect((await fetch(`${url}/pomoc?a=b`, { redirect: "manual" })).headers.get("location")).toBe("/pomoc/?a=b");
    const missing = await fetch(`${url}/pomoc/nie-ma/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toMatch(/lang="pl"[\s\S]*<h1/);
    expect((await ask(`${url}/graphql`, "{ release { number } offers { totalCount } }")).data).toEqual({
      release: { number: 1 },
      offers: { totalCount: embedded.filter(({ kind }) => kind === "Offer").length },
    });
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: "ready", release: 1 });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);

    child.kill("SIGTERM");
    const { exitCode, stderr } = await ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    await until("no process is left", () => processesNaming(data).length === 0, 5000);
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  test("serves the current release first when it starts again, and publishes nothing", async () => {
    await begin("published");
    const { output } = await start();
    await until("the working copy is open", () => output().includes("Opening the working copy"));
    expect(output().indexOf("Okienko is open")).toBeLessThan(output().indexOf("Opening the working copy"));
    await wait(500);
    expect(await readdir(join(data, "releases"))).toEqual(["000001", "current"]);
  });

  test.each([0, 100, 300, 600, 1000, 1500, 2500])(
    "told to stop %i ms after it began, stops and leaves no process",
    async (delayMs) => {
      const started = spawnOkienko(["start"], variables);
      running.push(started);
      await wait(delayMs);
      started.child.kill("SIGTERM");
      const result = await Promise.race([started.ended, wait(10_000)]);
      expect(result, started.output()).toBeDefined();
      await until("no process is left", () => processesNaming(data).length === 0, 5000);
    },
  );

  test("told to stop in the moment it is ready, stops and leaves no process", async () => {
    await begin("imported");
    for (let turn = 0; turn < 3; turn += 1) {
      const started = await start();
      started.child.kill("SIGTERM");
      const result = await Promise.race([started.ended, wait(10_000)]);
      expect(result).toMatchObject({ exitCode: 0, stderr: "" });
      await until("no process is left", () => processesNaming(data).length === 0, 5000);
    }
  });

  test.each([
    ["the program", { codeVersion: "another" }],
    ["the public address", { publicUrl: "https://another.example" }],
  ])("publishes in the background when %s has changed since the current release", async (_what, changed) => {
    await begin("published");
    const file = join(data, "releases", "000001", "release.json");
    const release = JSON.parse(await readFile(file, "utf8")) as object;
    await writeFile(file, JSON.stringify({ ...release, ...changed }));
    await start();
    const served = async () => (await ask(`${url}/graphql`, "{ release { number } }")).data;
    expect(await served()).toEqual({ release: { number: 1 } });
    await until("the new release is served", async () => JSON.stringify(await served()).includes("2"));
  });

  test("says that the port is taken, and what to do", async () => {
    const other = createServer().listen(Number(variables["PORT"]), "127.0.0.1");
    const { exitCode, stderr } = await runOkienko(["start"], variables);
    other.close();
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Port \d+ on 127\.0\.0\.1 is taken.*PORT=\d+.*\[PORT_TAKEN\]/);
    expect(await readdir(folder)).toEqual([]);
  });

  test("serves on when the working copy is damaged, and leaves the file as it is", async () => {
    await begin("published");
    const file = join(data, "working-copy.sqlite");
    await writeFile(file, "not a database ".repeat(1000));
    const { output } = await start();
    await until("the damage is told", () => output().includes("[WORKING_COPY_DAMAGED]"));
    expect((await fetch(`${url}/`)).status).toBe(200);
    expect(await readFile(file, "utf8")).toMatch(/^not a database/);
  });

  test("killed at any moment leaves no half-published site, no process, and mends by itself", async () => {
    const killAfter = async (delayMs: number): Promise<void> => {
      const killed = spawnOkienko(["start"], variables);
      await wait(delayMs);
      killed.child.kill("SIGKILL");
      await killed.ended;
      await until("the build process has ended too", () => processesNaming(data).length === 0, 10_000);
      const releases = new ReleaseFolder(data);
      const current = await releases.currentNumber();
      if (current !== null) await verifyRelease(releases, current);
    };
    // The embedded town is large enough to be killed while it is imported and baked, the small one up to the switch.
    for (const delayMs of [600, 1200, 1800, 2400, 3000]) await killAfter(delayMs);
    expect((await runOkienko(["import", SECOND_PACK], variables)).exitCode).toBe(0);
    for (const delayMs of [2500, 3500, 4500]) await killAfter(delayMs);
    await start();
    expect((await fetch(`${url}/`)).status).toBe(200);
    const names = (): Promise<readonly string[]> => readdir(join(data, "releases"));
    await until(
      "what was left is swept",
      async () => !(await names()).some((name) => name.startsWith("candidate-")),
      10_000,
    );
  });
});

describe("a clerk's change of a phone number", () => {
  test("goes from YAML through import and publication to the page and the API of the running server", async () => {
    await begin("published");
    await start();
    const pack = join(folder, "pack");
    await cp(SECOND_PACK, pack, { recursive: true });
    const file = join(pack, "contact-points.yaml");
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("12 345 67 81", "12 345 67 82"));

    const imported = await runOkienko(["import", pack, "--json"], variables);
    expect(JSON.parse(imported.stdout)).toMatchObject({ changedCount: 1, addedCount: 0, archivedCount: 0 });
    expect(await (await fetch(`${url}/pomoc/nocleg/`)).text()).toContain("tel:+48123456781");

    const published = await runOkienko(["publish", "--json"], variables);
    expect(JSON.parse(published.stdout)).toMatchObject({ releaseNumber: 2 });
    expect(await (await fetch(`${url}/pomoc/nocleg/`)).text()).toContain("tel:+48123456782");
    const { data: answer } = await ask(
      `${url}/graphql`,
      `{ offer(slug: "nocleg") { contactPoints { phones { number } } } }`,
    );
    expect(answer).toEqual({ offer: { contactPoints: [{ phones: [{ number: "+48123456782" }] }] } });

    expect((await runOkienko(["rollback", "1"], variables)).exitCode).toBe(0);
    await until(
      "the server follows the rollback",
      async () => (await (await fetch(`${url}/pomoc/nocleg/`)).text()).includes("tel:+48123456781"),
      5000,
    );
    const listed = JSON.parse((await runOkienko(["releases", "--json"], variables)).stdout) as {
      number: number;
      isCurrent: boolean;
    }[];
    expect(listed.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [1, true],
      [2, false],
    ]);
  });
});

describe("without a server", () => {
  test("import, publish, export, releases, rollback and doctor work one by one", async () => {
    expect((await runOkienko(["releases"], variables)).stdout).toContain("Nothing is published yet");
    expect((await runOkienko(["import", SECOND_PACK], variables)).stdout).toMatch(
      new RegExp(`^${small.length} added, 0 changed`),
    );
    expect((await runOkienko(["publish"], variables)).stdout).toContain("Release 1 is published");
    const out = join(folder, "out");
    expect((await runOkienko(["export", out], variables)).exitCode).toBe(0);
    expect(JSON.parse((await runOkienko(["import", out, "--json"], variables)).stdout)).toMatchObject({
      changedCount: 0,
      addedCount: 0,
      archivedCount: 0,
    });
    expect((await runOkienko(["export", out], variables)).stderr).toMatch(/is not empty/);
    expect((await runOkienko(["rollback", "7"], variables)).stderr).toMatch(
      /no release 7; kept are 1.*\[RELEASE_UNKNOWN\]/,
    );
    expect((await runOkienko(["doctor"], variables)).exitCode).toBe(0);
    await rm(join(data, "releases", "000001", "site", "index.html"));
    const sick = await runOkienko(["doctor", "--json"], variables);
    expect(sick.exitCode).toBe(1);
    expect(JSON.parse(sick.stdout)).toContainEqual(expect.objectContaining({ subject: "release 1", isWell: false }));
  });

  test("two publications at once make whole releases, one after the other", async () => {
    await runOkienko(["import", SECOND_PACK], variables);
    const both = await Promise.all([
      runOkienko(["publish", "--json"], variables),
      runOkienko(["publish", "--json"], variables),
    ]);
    expect(both.map((result) => result.exitCode)).toEqual([0, 0]);
    const releases = new ReleaseFolder(data);
    for (const number of await releases.numbers()) await verifyRelease(releases, number);
    expect(await releases.currentNumber()).toBe((await releases.numbers()).at(-1));
  });

  test("a pack with problems changes nothing, and all problems are told at once", async () => {
    const pack = join(folder, "pack");
    await cp(EMBEDDED_PACK, pack, { recursive: true });
    const contacts = join(pack, "contact-points.yaml");
    await writeFile(contacts, (await readFile(contacts, "utf8")).replace("883 104 999", "883 104"));
    const schedules = join(pack, "schedules.yaml");
    await writeFile(schedules, (await readFile(schedules, "utf8")).replace('opensAt: "15:00"', 'opensAt: "25:00"'));
    const { exitCode, stderr, stdout } = await runOkienko(["import", pack], variables);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/contact-points\.yaml:\d+ {2}contact_points\[streetworker\]\.phones\[0\]\.number/);
    expect(stderr).toMatch(/schedules\.yaml:\d+ {2}schedules\[.+\]\.slots\[0\]\.opensAt/);
    expect(stderr).toMatch(/value {2}"883 104"/);
    expect(stderr).toMatch(/\[CONTENT_INVALID\]/);
    expect((await runOkienko(["check", pack, "--json"], variables)).stderr).toContain('"code": "CONTENT_INVALID"');
    expect(await readdir(folder)).toEqual(["pack"]);
  });

  test("export of an empty working copy says so instead of looking like a copy", async () => {
    const { exitCode, stderr } = await runOkienko(["export", join(folder, "out")], variables);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/is empty; nothing was written/);
  });

  test("check reads the embedded pack and changes nothing", async () => {
    expect((await runOkienko(["check"], variables)).stdout).toContain(`${embedded.length} records, no problems`);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("check-pdf", () => {
  test("tells what is wrong with each file and what to do", async () => {
    await writeFile(join(folder, "dobra.pdf"), minimalPdf("Kwadrat"));
    await writeFile(join(folder, "niema.pdf"), minimalPdf(""));
    await writeFile(join(folder, "tekst.pdf"), "to nie jest PDF");
    const files = ["dobra.pdf", "niema.pdf", "tekst.pdf", "brak.pdf"].map((name) => join(folder, name));
    const { exitCode, stdout } = await runOkienko(["check-pdf", ...files], variables);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("dobra.pdf: Kwadrat; language pl; pages: 1\n  0 conditions of PDF/UA-1 fail");
    expect(stdout).toContain("FAILS 13-004, ISO 14289-1 7.3: Figure without alternative or replacement text");
    expect(stdout).toContain("Obraz nie ma opisu. Dodaj tekst alternatywny");
    expect(stdout).toContain("- page 1, object 6 0 R, Figure");
    expect(stdout).toContain("tekst.pdf: Ten plik nie jest plikiem PDF.");
    expect(stdout).toContain("brak.pdf: ENOENT");
  });

  test("ends well when every file is accessible", async () => {
    await writeFile(join(folder, "dobra.pdf"), minimalPdf("Kwadrat"));
    const { exitCode, stdout } = await runOkienko(["check-pdf", join(folder, "dobra.pdf"), "--json"], variables);
    expect(exitCode).toBe(0);
    const [judged] = JSON.parse(stdout) as { verdict: { conditions: { outcome: string }[] } }[];
    expect(judged?.verdict.conditions.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  });
});

describe("the command line", () => {
  test.each([
    ["--help"],
    ["start", "--help"],
    ["import", "--help"],
    ["export", "--help"],
    ["publish", "--help"],
    ["releases", "--help"],
    ["rollback", "--help"],
    ["check", "--help"],
    ["check-pdf", "--help"],
    ["doctor", "--help"],
  ])("explains itself: %s %s", async (...parameters) => {
    const { exitCode, stdout } = await runOkienko(
      parameters.filter((one) => typeof one === "string"),
      variables,
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: okienko/);
  });

  test.each([[["publsih"]], [["import"]], [["rollback"]], [["publish", "--alow-shrink"]]])(
    "refuses %j with a hint",
    async (parameters) => {
      const { exitCode, stderr } = await runOkienko(parameters, variables);
      expect(exitCode).not.toBe(0);
      expect(stderr).toMatch(/^error: /);
    },
  );

  test("tells all wrong variables at once", async () => {
    const { exitCode, stderr } = await runOkienko(["start"], {
      PORT: "99999",
      DATABASE_URL: "mysql://clerk:secret@x",
      OKIENKO_DATA: data,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/PORT="99999"/);
    expect(stderr).toMatch(/DATABASE_URL="mysql:\/\/clerk@x"/);
    expect(stderr).not.toContain("secret");
  });

  test("tells an old Node.js what to do instead of crashing", async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.11.0' })";
    const { exitCode, stderr } = await runOkienko(["start"], { ...variables, NODE_OPTIONS: `--import="${old}"` });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/needs Node\.js 24 or newer.*npx -y pnpm@12\.21\.0 start/s);
  });

  test("says that the data folder cannot be made", async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(data, "a file stands where the folder should be");
    const { exitCode, stderr } = await runOkienko(["import", EMBEDDED_PACK], variables);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/OKIENKO_DATA.*\[DATA_NOT_WRITABLE\]/);
    expect(await readFile(data, "utf8")).toBe("a file stands where the folder should be");
    await rm(data);
  });
});
