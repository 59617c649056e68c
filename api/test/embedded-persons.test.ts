// SPDX-License-Identifier: EUPL-1.2
// Whom the embedded content must not name, and how it must not speak of people.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../src/kernel/hash.ts";
import type { BaseRecord } from "../src/persistence/record.ts";
import { wordsOf } from "../src/store/text-search.rules.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { EMBEDDED_PACK } from "./embedded-store.ts";

/**
 * SHA-256 of how names begin, in lower case without diacritics: enough of each that every case of it begins so. The
 * names themselves must not stand here either. Surnames of the thirteen employees whom the report of the conference
 * lists, some in two forms; of the co-ordinator whom it quotes; and the first name of a person who was helped.
 */
const HASHES = {
  employees: [
    "2372fe54f9c2111e51744a16a8a861cba7a0588584616de4631e3cad33f351af",
    "1cf8b2a73b253a9b52360cebafa7e6202d55b7bf595655d8d86bcbefa6abc962",
    "1738c8dd125cd0d8842aeb3f71c7b69c437171186f159ce2b7492c21ed2e2c41",
    "a81bb358457e5b3f7d04e58e65f04322df0c31b88e77fa78f4847fddbfdceab5",
    "d85cba8fc3fb92c2c7fd9ae7f32f5bc3e38a6453a7d1934f46e7b604121e55d9",
    "769dd5aff405bc5f429be31911cabf1e36b8693635572c5c27c9cd1840b6b567",
    "32a1a805529e00d1c59a23a8cf42ed0a2981e05eada031fec3b347fa22c65dad",
    "d7cfe6c4e77a06b2eac989adf428a35ad804bdde98eeabf912ee0700aac5613f",
    "39d7039523508ab80fb98e85c6f1bb3f3d7cc727a30b8ba951556e6ed98b0494",
    "ea5aaa539ee4c60cc1fc19a2c0bd61a8b08d99fd0c7025bdb6e4bcc1c5e42ee0",
    "8897e87cfa29fc6b3fd51fa7caff631ac5187b829245119962c29f0dacfca248",
    "41b42f355a565e815d0bf9da53b36604617d9cd3baef013add10601ff4a531c8",
    "3d309bef17f5377a7abcb29af8d872641ce9c49904954b3540574481e71d9254",
    "4e4721d9a2ddafbbbfe273221a9439e572943b292b39287b6e5062b5bef0d55d",
    "4dd64f88fbe82d1d84b63c2992fa65a71515509255123b6a743878f911796092",
    "2340bcc4a03c9a3f8042792f8f16bf044bbf924eea41ec1ce05c4827e65a7469",
    "bcbc85e8816b5700ffe538fc4aa016e0d339d098d8153c91e7fe7e9689f6d77c",
  ],
  "the co-ordinator": ["eb98b83a26cf357f6e20681bcd1dab0bbcbb737afc499aea2373839a5f33ccd6"],
  "the person who was helped": ["be58125cfb6cd626d8f79032a6d0b60f10eb45aa8c15d466acfa85a3ade4e834"],
} as const;

const SHORTEST = 4;

/** How many words of a text begin as one of these hashes says. */
function countOf(text: string, hashes: readonly string[]): number {
  const wanted = new Set(hashes);
  const isNamed = (word: string): boolean =>
    Array.from({ length: Math.max(0, word.length - SHORTEST + 1) }, (_, index) => word.slice(0, SHORTEST + index)).some(
      (beginning) => wanted.has(sha256(beginning)),
    );
  return [...new Set(wordsOf(text))].filter(isNamed).length;
}

/** All that stands in the files of the pack, comments too. */
const packText = readdirSync(EMBEDDED_PACK, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(join(EMBEDDED_PACK, name), "utf8"))
  .join("\n");

describe("a name that must not stand in the pack", () => {
  test("would be found in every case, however it is written", () => {
    const invented = [sha256("zmyslon")];
    for (const form of ["Zmyślona", "ZMYŚLONEJ", "Zmyślonych-Nowak", "zmyslona"])
      expect(countOf(`Anna ${form}.`, invented)).toBe(1);
    expect(countOf("Anna Zmysłowa", invented)).toBe(0);
    expect(wordsOf(packText).length).toBeGreaterThan(20_000);
  });

  test.each(Object.entries(HASHES))("is none of %s", (_who, hashes) => {
    expect(countOf(packText, hashes)).toBe(0);
  });
});

/** Fields that give a name as its document prints it, by kind. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  Source: ["title"],
  LegalAct: ["title"],
  Document: ["title"],
  Organization: ["name"],
  Program: ["name"],
  Strategy: ["name"],
  StrategicGoal: ["name"],
  OperationalGoal: ["name", "directions"],
  Indicator: ["name"],
};

/** Texts that are the editors' own, in every language, without what they quote and without statements of a name. */
function ownTexts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replace(/„[^”]*”/g, "")];
  if (typeof value !== "object" || value === null || Reflect.get(value, "fact") === "name") return [];
  return Object.values(value).flatMap(ownTexts);
}

function ownTextsOf(record: BaseRecord): readonly string[] {
  const printed = PRINTED[record.kind] ?? [];
  return ownTexts(Object.fromEntries(Object.entries(record).filter(([field]) => !printed.includes(field))));
}

test("none of the editors' own sentences has a word that stigmatizes", async () => {
  const { records } = await readEmbeddedPack();
  const stigma =
    /alkoholi(?:k|c)|(?<!\p{L})patologi|psychicznie chor|chor(?:y|a|ego|ej|ych|ymi) psychicznie|zaburzon\p{L}* psychicznie|psychicznie zaburzon|słab\p{L}* socjalnie|socjalnie słab|nienormaln|margines(?:u)? społeczn/iu;
  const found = records.flatMap((record) =>
    ownTextsOf(record).flatMap((text) => (stigma.test(text) ? [`${record.kind}/${record.slug}: ${text}`] : [])),
  );
  expect(found).toEqual([]);
  expect(records.flatMap(ownTextsOf).length).toBeGreaterThan(3000);
});
