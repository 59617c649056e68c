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
import { originalHashOf } from "../../persistence/localized-text.type.ts";
import { plainText } from "../../persistence/pack-values.ts";
import { plainRecord } from "../../persistence/plain-record.ts";
import { type BaseRecord, recordKindOf } from "../../persistence/record.ts";
import type { PlainContent } from "../approved-records.ts";
import { recordKinds } from "../record-kinds.ts";
import { PackFile } from "./pack-file.ts";
import { readPack } from "./read-pack.ts";
import { packFiles, writePack } from "./write-pack.ts";

const EMBEDDED_PACK = fileURLToPath(new URL("../../../content/ostrowiec", import.meta.url));
const SECOND_PACK = fileURLToPath(new URL("../../../test/packs/przykladowo", import.meta.url));

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
  test.each([
    ["that comes with the program", EMBEDDED_PACK],
    ["of another town, which fills every field of every kind", SECOND_PACK],
  ])("for the pack %s, in the same files", async (_what, pack) => {
    const folder = join(await packFolder({}), "kopia");
    const content = await contentIn(pack);
    await writePack(folder, content);
    expect(await contentIn(folder)).toEqual(content);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(
      (await readdir(pack, { recursive: true })).sort(),
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

  test("for variants of a text, also one of an earlier original", async () => {
    const variants = `
    pl: Rozmowa
    pl-x-etr: { text: Możesz z nami porozmawiać., status: REVIEWED, originalHash: "123456789012" }
    en: { text: A talk, status: UNREVIEWED, originalHash: "${originalHashOf("Rozmowa")}" }
`;
    const content = await contentIn(await packFolder(editedPack(["offers.yaml", " Rozmowa\n", variants])));
    const files = packFiles(content);
    expect(await contentIn(await packFolder(Object.fromEntries(files)))).toEqual(content);
    expect(content["Offer"]).toMatchObject([
      {
        name: {
          pl: "Rozmowa",
          "pl-x-etr": { text: "Możesz z nami porozmawiać.", status: "REVIEWED", originalHash: "123456789012" },
          en: { text: "A talk", status: "UNREVIEWED", originalHash: originalHashOf("Rozmowa") },
        },
      },
    ]);
  });

  test("for what is known not to be, while a flag that is false is left out", async () => {
    const files = editedPack([
      "locations.yaml",
      "  verification",
      "  accessibility: { isStepFree: false, hasLift: true }\n  verification",
    ]);
    const content = await contentIn(await packFolder(files));
    const written = packFiles(content);
    expect(await contentIn(await packFolder(Object.fromEntries(written)))).toEqual(content);
    expect(content["Location"]).toMatchObject([
      { accessibility: { isStepFree: false, hasLift: true, hasAccessibleToilet: null } },
    ]);
    expect(written.get("locations.yaml")).toContain("  accessibility:\n    isStepFree: false\n    hasLift: true\n");
    expect(content["Offer"]).toMatchObject([{ isUrgent: false }]);
    expect(written.get("offers.yaml")).not.toContain("isUrgent");
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
    const kind = recordKindOf(Offer);
    fc.assert(
      fc.property(text, (pl) => {
        const content = contentOf(
          records.map((record) =>
            record instanceof Offer ? Object.assign(new Offer(), record, { summary: { pl } }) : record,
          ),
        );
        const file = new PackFile("offers.yaml", kind, packFiles(content).get("offers.yaml") ?? "");
        expect(file.problems()).toEqual([]);
        expect(file.entries().map(({ written }) => written)).toMatchObject([{ summary: pl }]);
      }),
      { numRuns: 300 },
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

  test("with where a fact comes from after all facts", async () => {
    const text = packFiles(await contentIn(SECOND_PACK)).get("organizations.yaml") ?? "";
    const centre = text.split(/^- slug: /mu).find((record) => record.startsWith("ops\n"));
    const keys = [...(centre ?? "").matchAll(/^ {2}(\w+):/gmu)].map(([, key]) => key);
    expect(keys.slice(keys.indexOf("legalActs"))).toEqual([
      "legalActs",
      "verification",
      "verifiedOn",
      "verificationMethod",
      "statements",
      "citations",
    ]);
  });

  test("with sources that only unconfirmed records cite beside these", async () => {
    const files = packFiles(await contentIn(SECOND_PACK));
    const slugsIn = (name: string) =>
      [...(files.get(name) ?? "").matchAll(/^- slug: (.+)$/gmu)].map(([, slug]) => slug);
    expect(slugsIn("unconfirmed/sources.yaml")).toEqual(["kopia-strony"]);
    expect(slugsIn("sources.yaml")).toEqual(["regulamin", "sprawozdanie-2022"]);
  });

  test("with sources that a documented record cites for a statement beside the documented ones", async () => {
    const { "sources.yaml": sources, "target-groups.yaml": groups } = minimalPack;
    const second = `  statements:
    - fact: name
      text: Familie
      reason: Tak mówi starszy dokument.
      citations:
        - { source: dawny-regulamin, locator: § 1 }
`;
    const content = await contentIn(
      await packFolder({
        ...editedPack(["organizations.yaml", "  citations:\n", `${second}  citations:\n`]),
        "sources.yaml": sources + sources.replace("regulamin", "dawny-regulamin"),
        "unconfirmed/target-groups.yaml": groups
          .replace("slug: rodziny", "slug: seniorzy")
          .replace("DOCUMENTED", "UNCONFIRMED")
          .replace("source: regulamin", "source: dawny-regulamin"),
      }),
    );
    const files = packFiles(content);
    expect(files.get("sources.yaml")).toContain("slug: dawny-regulamin\n");
    expect(files.has("unconfirmed/sources.yaml")).toBe(false);
  });

  test("without files of kinds that have no records", () => {
    expect([...packFiles({}).keys()]).toEqual([]);
  });
});

describe("a place that cannot take a pack is refused", () => {
  test("where the folder is not empty, which is left as it was", async () => {
    const folder = await packFolder({ "list.txt": "ważny list" });
    const writing = writePack(folder, await contentIn(SECOND_PACK));
    await expect(writing).rejects.toMatchObject({
      code: "DATA_NOT_WRITABLE",
      message: `${folder} is not empty. Name a new folder; nothing was overwritten.`,
    });
    expect(await readdir(folder)).toEqual(["list.txt"]);
    expect(await readFile(join(folder, "list.txt"), "utf8")).toBe("ważny list");
  });

  test("where it is a file, which is left as it was", async () => {
    const file = join(await packFolder({ "list.txt": "ważny list" }), "list.txt");
    await expect(writePack(file, await contentIn(SECOND_PACK))).rejects.toMatchObject({
      code: "DATA_NOT_WRITABLE",
      message: `${file} cannot be used as a folder. Name another one.`,
    });
    expect(await readFile(file, "utf8")).toBe("ważny list");
  });
});
