// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimalPack } from "../../../test/minimal-pack.ts";
import { editedPack, packFolder } from "../../../test/pack-folder.ts";
import { Offer } from "../../domains/offers/offer.entity.ts";
import { byCodeUnit } from "../../kernel/canonical-json.ts";
import { plainText } from "../../persistence/pack-values.ts";
import { plainRecord } from "../../persistence/plain-record.ts";
import type { BaseRecord } from "../../persistence/record.ts";
import type { PlainContent } from "../approved-records.ts";
import { recordKinds } from "../record-kinds.ts";
import { readPack } from "./read-pack.ts";
import { packFiles, writePack } from "./write-pack.ts";

const EMBEDDED_PACK = fileURLToPath(new URL("../../../content/ostrowiec", import.meta.url));

/** What a release would hold of these records. */
function contentOf(records: readonly BaseRecord[]): PlainContent {
  const ofKind = (name: string): readonly BaseRecord[] =>
    records.filter((record) => record.kind === name).toSorted((a, b) => byCodeUnit(a.slug, b.slug));
  return Object.fromEntries(
    recordKinds.map((kind) => [kind.name, ofKind(kind.name).map((record) => plainRecord(kind, record))]),
  );
}

async function contentIn(folder: string): Promise<PlainContent> {
  return contentOf(await readPack(folder));
}

describe("a pack that was written is read as the same records", () => {
  test("for the pack that comes with the program, in the same files", async () => {
    const folder = join(await packFolder({}), "kopia");
    const content = await contentIn(EMBEDDED_PACK);
    await writePack(folder, content);
    expect(await contentIn(folder)).toEqual(content);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      (await readdir(EMBEDDED_PACK, { recursive: true })).sort(),
    );
  });

  test("for the smallest pack, into a folder that is there but empty", async () => {
    const content = await contentIn(await packFolder(minimalPack));
    const folder = await packFolder({});
    await writePack(folder, content);
    expect(await contentIn(folder)).toEqual(content);
  });

  test("for hours of a season past midnight on some days of one year", async () => {
    const files = editedPack(
      ["schedules.yaml", '"7:00"', '"24:00"'],
      ["schedules.yaml", 'opensAt: "24:00"', 'opensAt: "18:00"'],
      ["schedules.yaml", '"15:00"', '"8:00"\n      passesMidnight: true'],
      [
        "schedules.yaml",
        "  holidayPolicy",
        '  season: { from: "10-01", to: "03-31" }\n  validTo: "2026-12-31"\n  holidayPolicy',
      ],
      ["rooms.yaml", 'number: "7"', 'number: "007"\n  floor: 0'],
    );
    const content = await contentIn(await packFolder(files));
    const folder = await packFolder({});
    await writePack(folder, content);
    expect(await contentIn(folder)).toEqual(content);
    expect(content["Schedule"]).toMatchObject([{ season: { from: "10-01", to: "03-31" }, validTo: "2026-12-31" }]);
    expect(content["Room"]).toMatchObject([{ number: "007", floor: 0 }]);
  });

  test("for every text that a record can hold", async () => {
    const records = await readPack(await packFolder(minimalPack));
    const looksLikeYaml = fc.constantFrom(
      "null",
      "no",
      "~",
      "1.14",
      "2026-11-23",
      "- a",
      "# a",
      "a: b",
      "*a",
      "&a",
      "|",
      "'",
    );
    const text = fc
      .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), looksLikeYaml, fc.lorem({ maxCount: 60 }))
      .filter((pl) => plainText.safeParse(pl).success);
    await fc.assert(
      fc.asyncProperty(text, async (pl) => {
        const content = contentOf(
          records.map((record) =>
            record instanceof Offer ? Object.assign(new Offer(), record, { summary: { pl } }) : record,
          ),
        );
        const folder = await packFolder(Object.fromEntries(packFiles(content)));
        expect(await contentIn(folder)).toEqual(content);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a pack is written to be read by people", () => {
  test("with what is known only, slugs for records, times and numbers as people write them", async () => {
    const files = packFiles(await contentIn(await packFolder(minimalPack)));
    expect(files.get("contact-points.yaml")?.split("\n")).toEqual([
      "- slug: biuro",
      "  name: Biuro",
      "  location: rynek-1",
      "  room: rynek-1-7",
      "  phones:",
      "    - number: 12 345 67 89",
      "      phoneType: VOICE",
      "  schedules:",
      "    - dyzur",
      "  verification: DOCUMENTED",
      "  citations:",
      "    - source: regulamin",
      "      locator: § 1",
      "",
    ]);
    expect(files.get("schedules.yaml")).toContain("opensAt: 7:00\n");
  });

  test("with sources that only unconfirmed records cite beside these", async () => {
    const content = await contentIn(EMBEDDED_PACK);
    const files = packFiles(content);
    expect(files.get("unconfirmed/sources.yaml")).toContain("slug: strona-pomoc-dla-osob-bezdomnych-2\n");
    expect(files.get("sources.yaml")).not.toContain("strona-pomoc-dla-osob-bezdomnych");
    expect(files.get("unconfirmed/sources.yaml")).not.toContain("slug: deinstytucjonalizacja\n");
  });

  test("without files of kinds that have no records", () => {
    expect([...packFiles({}).keys()]).toEqual([]);
  });
});

describe("a place that cannot take a pack is refused", () => {
  test("where the folder is not empty, which is left as it was", async () => {
    const folder = await packFolder({ "list.txt": "ważny list" });
    const writing = writePack(folder, await contentIn(EMBEDDED_PACK));
    await expect(writing).rejects.toMatchObject({
      code: "DATA_NOT_WRITABLE",
      message: `${folder} is not empty. Name a new folder; nothing was overwritten.`,
    });
    expect(await readdir(folder)).toEqual(["list.txt"]);
    expect(await readFile(join(folder, "list.txt"), "utf8")).toBe("ważny list");
  });

  test("where it is a file, which is left as it was", async () => {
    const file = join(await packFolder({ "list.txt": "ważny list" }), "list.txt");
    await expect(writePack(file, await contentIn(EMBEDDED_PACK))).rejects.toMatchObject({
      code: "DATA_NOT_WRITABLE",
      message: `${file} cannot be used as a folder. Name another one.`,
    });
    expect(await readFile(file, "utf8")).toBe("ważny list");
  });
});
