// SPDX-License-Identifier: EUPL-1.2
// A town that nobody has told the program of: what it shows of one is content, never code.

import { globSync, readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CitedRecord } from "../src/domains/sources/cited-record.ts";
import { type AnyClass, fieldsOf } from "../src/persistence/field-registry.ts";
import { Language } from "../src/persistence/localized-text.type.ts";
import { loadRelease } from "../src/publishing/load-release.ts";
import type { CandidateServer } from "../src/publishing/publisher.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import { approvedRecords } from "../src/workspace/approved-records.ts";
import { readPack } from "../src/workspace/pack/read-pack.ts";
import { writePack } from "../src/workspace/pack/write-pack.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";
import { type ImportSummary, replaceRecords } from "../src/workspace/replace-records.ts";
import { ask } from "./ask.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";
import { embeddedWords, withoutComments, wordsIn } from "./embedded-words.ts";
import { engines } from "./engines.ts";
import { packFolder } from "./pack-folder.ts";
import { SECOND_PACK } from "./pack-store.ts";
import { makeTown, type PublishedTown } from "./published-town.ts";
import { wholeApi } from "./whole-api.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let words: readonly string[];
let towns: readonly PublishedTown[];

async function importFrom(folder: string, { workingCopy }: PublishedTown): Promise<ImportSummary> {
  const records = await readPack(folder);
  return workingCopy.transaction((em) => replaceRecords(em, records));
}

const contentOf = ({ releases }: PublishedTown, number: number): Promise<string> =>
  readFile(join(releases.pathOf(number), "content.json"), "utf8");

function townOn(engine: string): PublishedTown {
  const town = towns[engines.findIndex((one) => one.engine === engine)];
  if (!town) throw new RangeError(`no town was published on ${engine}`);
  return town;
}

beforeAll(async () => {
  words = await embeddedWords();
  towns = await Promise.all(engines.map(({ makeDatabase }) => makeTown(makeDatabase)));
  for (const town of towns) {
    await importFrom(SECOND_PACK, town);
    await town.publish();
  }
});

afterAll(() => Promise.all(towns.map((town) => town.close())));

/** Fields of a class and of the shapes inside it that say something in none of these values, as `slots.anchorOn`. */
function silentFields(type: AnyClass, values: readonly object[]): readonly string[] {
  return fieldsOf(type).flatMap(({ name, shape, isNullable }) => {
    const said = values
      .flatMap((value): unknown => Reflect.get(value, name))
      .filter((value) => value !== null && (isNullable || value !== false));
    if (said.length === 0) return [name];
    return shape === null ? [] : silentFields(shape(), said as readonly object[]).map((inside) => `${name}.${inside}`);
  });
}

describe("the pack of the second town", () => {
  test("says something in every field of every kind of record", async () => {
    const records = await readPack(SECOND_PACK);
    const shared = new Set(fieldsOf(CitedRecord).map(({ name }) => name));
    const silent = recordKinds.flatMap(({ name, type }) => {
      const fields = silentFields(
        type,
        records.filter(({ kind }) => kind === name),
      );
      return fields.filter((path) => !shared.has(path.split(".")[0] ?? "")).map((path) => `${name}.${path}`);
    });
    const cited = records.filter((record) => record instanceof CitedRecord);
    expect([...silent, ...silentFields(CitedRecord, cited)]).toEqual([]);
  });

  test("gives equal bytes of content.json from both databases", async () => {
    const [first, ...others] = await Promise.all(towns.map((town) => contentOf(town, 1)));
    expect(others).toEqual([first]);
  });
});

describe.each(engines)("the second town on $engine", ({ engine, makeDatabase }) => {
  test("is the same after its pack was exported and imported again, to the byte", async () => {
    const town = townOn(engine);
    const folder = await packFolder({});
    await writePack(folder, await town.workingCopy.read(approvedRecords));
    const summary = await importFrom(folder, town);
    expect(summary).toMatchObject({ addedCount: 0, changedCount: 0, archivedCount: 0 });
    const other = await makeTown(makeDatabase);
    await importFrom(folder, other);
    await other.publish();
    const [before, after] = await Promise.all([contentOf(town, 1), contentOf(other, 1)]);
    await other.close();
    expect(after).toBe(before);
  });
});

describe("the site of the second town", () => {
  test("says nothing of the embedded town in any of its files", async () => {
    const site = join(townOn("SQLite").releases.pathOf(1), "site");
    const files = await readdir(site, { recursive: true, withFileTypes: true });
    const found = files.flatMap((file) => {
      const path = join(file.parentPath, file.name);
      return file.isFile() ? wordsIn(`${path}\n${readFileSync(path, "utf8")}`, words).map((word) => [path, word]) : [];
    });
    expect(found).toEqual([]);
    expect(files.filter(({ name }) => name === "index.html").length).toBeGreaterThan(5);
  });

  test("shows its own centre, offers and places", async () => {
    const site = join(townOn("SQLite").releases.pathOf(1), "site");
    const page = async (path: string): Promise<string> =>
      (await readFile(join(site, path, "index.html"), "utf8")).replaceAll("\u00a0", " ");
    expect(await page("")).toContain("Ośrodek Pomocy Społecznej w Przykładowie");
    expect(await page("pomoc/rozmowa")).toContain("Porozmawiasz z nami o tym, co trudne.");
    expect(await page("pomoc/nocleg")).toContain("tel:+48123456781");
    expect(await page("miejsca/ratuszowa-1")).toContain("ul. Ratuszowa 1");
  });

  test("has the report on its own year, and leads to it", async () => {
    const site = join(townOn("SQLite").releases.pathOf(1), "site");
    const reports = (await readdir(join(site, "pliki"))).filter((name) => name.startsWith("sprawozdanie"));
    expect(reports).toEqual(["sprawozdanie-2022.pdf"]);
    for (const page of ["sprawozdanie", "do-pobrania"]) {
      const html = await readFile(join(site, page, "index.html"), "utf8");
      expect(html.replaceAll("\u00a0", " ")).toMatch(
        /href="?\/pliki\/sprawozdanie-2022\.pdf[^>]*><span[^>]*>\s*Sprawozdanie za 2022 rok \(PDF/,
      );
    }
  });

  test("prints a guide of its own, longer than its cover, its numbers and its contents", async () => {
    const site = join(townOn("SQLite").releases.pathOf(1), "site");
    const files = JSON.parse(await readFile(join(site, "pliki.json"), "utf8")) as { path: string; pageCount: number }[];
    expect(files.find(({ path }) => path === "/pliki/informator.pdf")?.pageCount).toBeGreaterThan(3);
  });

  test("keeps from the device what may put its reader in danger, whatever the town calls it", async () => {
    const site = join(townOn("SQLite").releases.pathOf(1), "site");
    const isPrivate = (html: string): boolean => /<meta name="?okienko-private/.test(html);
    const pages = ["krzywdzeni", "wedrowcy"].map((slug) =>
      readFile(join(site, "dla-kogo", slug, "index.html"), "utf8"),
    );
    expect((await Promise.all(pages)).map(isPrivate)).toEqual([true, false]);
  });
});

describe("the public API of the second town", () => {
  let server: CandidateServer;

  beforeAll(async () => {
    const { releases, parts } = townOn("SQLite");
    server = await parts.serveCandidate((await loadRelease(releases, 1)).store);
  });

  afterAll(() => server.close());

  test.each(Object.values(Language))(
    "answers every field in %s without an error or a word of the embedded town",
    async (language) => {
      const queries = wholeApi(buildPublicSchema(), await readPack(SECOND_PACK), language);
      const found: unknown[] = [];
      for (const query of queries) {
        const answer = await ask(server.url, query);
        const said = wordsIn(JSON.stringify(answer), words);
        if (answer.errors || said.length > 0) found.push({ query, errors: answer.errors, said });
      }
      expect(found).toEqual([]);
      expect(queries.length).toBeGreaterThan(500);
    },
  );

  test("gives texts in the state of their variants, and the Polish one where there is none", async () => {
    const { data } = await ask(
      server.url,
      `{ offer(slug: "rozmowa") {
          stale: name(language: UK) { ...T } unreviewed: name(language: EN) { ...T } missing: name(language: PL_X_ETR) { ...T }
        }
        location(slug: "ratuszowa-1") { reviewed: name(language: PL_X_ETR) { ...T } original: name { ...T } } }
      fragment T on LocalizedText { text language state }`,
    );
    expect(data).toEqual({
      offer: {
        stale: { text: "Розмова", language: "UK", state: "STALE" },
        unreviewed: { text: "A talk", language: "EN", state: "UNREVIEWED" },
        missing: { text: "Rozmowa", language: "PL", state: "MISSING" },
      },
      location: {
        reviewed: { text: "Nasz budynek", language: "PL_X_ETR", state: "REVIEWED" },
        original: { text: "Siedziba ośrodka", language: "PL", state: "ORIGINAL" },
      },
    });
  });

  test("tells no from not known, and a difference from a missing value", async () => {
    const { data } = await ask(
      server.url,
      `{ locations { nodes { slug accessibility { isStepFree hasLift hasInductionLoop } } }
        indicators { nodes { values { year declared sum difference agreement } } } }`,
    );
    expect(data).toEqual({
      locations: {
        nodes: [
          { slug: "mglista-2", accessibility: { isStepFree: false, hasLift: null, hasInductionLoop: false } },
          { slug: "ratuszowa-1", accessibility: { isStepFree: true, hasLift: false, hasInductionLoop: null } },
          { slug: "zielona-3", accessibility: null },
        ],
      },
      indicators: {
        nodes: [
          {
            values: [
              { year: 2021, declared: 0, sum: null, difference: null, agreement: "NOT_COMPARABLE" },
              { year: 2022, declared: 10, sum: 9, difference: 1, agreement: "DIFFERS" },
            ],
          },
          { values: [{ year: 2022, declared: null, sum: 33, difference: null, agreement: "NOT_COMPARABLE" }] },
        ],
      },
    });
  });

  test("describes itself without a word of the embedded town", async () => {
    const { data } = await ask(server.url, getIntrospectionQuery());
    expect(wordsIn(JSON.stringify(data), words)).toEqual([]);
  });
});

test("the words of the embedded town are found where it speaks", () => {
  const itsOwn = globSync("*.yaml", { cwd: EMBEDDED_PACK }).map((file) =>
    readFileSync(join(EMBEDDED_PACK, file), "utf8"),
  );
  expect(wordsIn(itsOwn.join("\n"), words).length).toBeGreaterThan(30);
  expect(wordsIn("Zadzwoń do MOPS\u00a0w\u00a0Ostrowcu.", words)).toEqual(["ostrow", "mops"]);
});

describe("the code", () => {
  const files = globSync(["api/{src,scripts}/**/*.ts", "api/*.mjs", "site/src/**/*", "site/*.ts"], {
    cwd: ROOT,
  }).filter((file) => /\.(?:ts|mjs|astro|css|graphql)$/.test(file) && !/\.test\.ts$/.test(file));

  /** What runs of a file; the one thing that it may know of a town is where the embedded pack lies. */
  function codeOf(file: string): string {
    const source = readFileSync(join(ROOT, file), "utf8");
    const known = file === join("api", "src", "main.ts") ? source.replace("../content/ostrowiec", "") : source;
    return /\.(?:ts|mjs)$/.test(file) ? withoutComments(known) : known;
  }

  test("names nothing of the embedded town outside of comments", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((file) => wordsIn(codeOf(file), words).map((word) => `${file}: ${word}`))).toEqual([]);
  });

  test.each([
    ["a line", "// Ostrowiec\nconst a = 1;", "\nconst a = 1;"],
    ["the end of a line", "const a = 1; // Ostrowiec", "const a = 1;"],
    ["a doc comment", "/** Ostrowiec */\n/**\n * MOPS\n */\nf();", "\n\n\n\nf();"],
    ["no text with slashes in it", 'const url = "https://mops";', 'const url = "https://mops";'],
  ])("is told from comments: %s", (_what, source, code) => {
    expect(withoutComments(source)).toBe(code);
  });
});
