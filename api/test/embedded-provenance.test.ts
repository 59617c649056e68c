// SPDX-License-Identifier: EUPL-1.2
// Every fact of the embedded content has a source, and the place that it names is there.

import { describe, expect, test } from "vitest";
import { CitedRecord } from "../src/domains/sources/cited-record.ts";
import { Source } from "../src/domains/sources/source.entity.ts";
import type { Statement } from "../src/domains/sources/statement.type.ts";
import { fieldsOf } from "../src/persistence/field-registry.ts";
import { recordClassOf } from "../src/persistence/record.ts";
import { recordKinds } from "../src/workspace/record-kinds.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { reportGoals } from "./report-goals.ts";
import { reportRows } from "./report-rows.ts";

const pack = await readEmbeddedPack();
const cited = pack.records.filter((record): record is CitedRecord => "citations" in record);

/** Every citation, of records and of their statements, with where it stands. */
const places = cited.flatMap((record) =>
  [...record.citations, ...record.statements.flatMap((statement) => statement.citations)].map((citation) => ({
    place: `${record.kind}/${record.slug}`,
    source: pack.byId(Source, citation.source)?.slug ?? "",
    locator: citation.locator,
  })),
);

/** The documents, each with the number of lines in the editors' copy. */
const LINE_COUNTS: Readonly<Record<string, number>> = {
  deinstytucjonalizacja: 65,
  "pomoc-spoleczna": 51,
  "o-nas": 41,
  "konferencja-deinstytucjonalizacja": 23,
  "sprawozdanie-2021": 232,
};

const inDocuments = places.filter(({ source }) => source in LINE_COUNTS);

/** Stretches of lines that a locator names, `w. 95, 97–99, wiersz 1.1.1` being 95–95 and 97–99. */
function linesOf(locator: string): readonly (readonly [from: number, to: number])[] {
  const [, listed = ""] = /^w\. (\d[\d–, ]*?)(?:, (?:wiersze?|cel) [\d.–]+)?$/.exec(locator) ?? [];
  return listed.split(", ").map((stretch) => {
    const [from, to] = stretch.split("–").map(Number);
    return [from ?? Number.NaN, to ?? from ?? Number.NaN] as const;
  });
}

const touches = (some: readonly (readonly [number, number])[], from: number, to: number): boolean =>
  some.some(([a, b]) => a <= to && from <= b);

describe("a source", () => {
  test("is one of the five documents or of the four undated pages", () => {
    const sources = pack.store.all(Source);
    const ranked = sources.map(({ slug, fileName, url, recencyRank }) => [slug, fileName !== null, url, recencyRank]);
    expect(ranked).toEqual([
      ["deinstytucjonalizacja", true, null, 3],
      ["konferencja-deinstytucjonalizacja", true, null, 3],
      ["o-nas", true, null, 2],
      ["pomoc-spoleczna", true, null, 1],
      ["sprawozdanie-2021", true, null, 2],
      ["strona-bip", false, "https://mopsostrowiec.4bip.pl", null],
      ["strona-kontakt", false, "https://mopsostrowiec.pl/kontakt/", null],
      ["strona-pomoc-dla-osob-bezdomnych", false, "https://mopsostrowiec.pl/pomoc-dla-osob-bezdomnych/", null],
      ["strona-pomoc-dla-osob-bezdomnych-2", false, "https://mopsostrowiec.pl/pomoc-dla-osob-bezdomnych-2/", null],
    ]);
  });

  test("has bounds of its age where something bounds it, and says why it has no date", () => {
    const bounds = pack.store
      .all(Source)
      .flatMap(({ slug, asOfFrom, asOfTo }) => (asOfFrom ? [[slug, asOfFrom, asOfTo]] : []));
    expect(bounds).toEqual([
      ["deinstytucjonalizacja", "2023-01-01", null],
      ["konferencja-deinstytucjonalizacja", "2022-01-01", null],
      ["o-nas", "2022-01-01", null],
      ["sprawozdanie-2021", "2021-12-31", null],
    ]);
    for (const { slug, asOfReason } of pack.store.all(Source)) expect(asOfReason.pl, slug).toMatch(/bez daty|nie ma/);
  });

  test("is cited by something", () => {
    for (const { id, slug } of pack.store.all(Source)) expect(pack.store.referrers(id), slug).not.toEqual([]);
  });
});

describe("a record", () => {
  test("of every kind but sources is cited, and so is each of its statements", () => {
    const citedKinds = recordKinds.filter(({ type }) => type.prototype instanceof CitedRecord);
    expect(recordKinds.filter((kind) => !citedKinds.includes(kind)).map(({ name }) => name)).toEqual(["Source"]);
    expect(cited).toHaveLength(pack.records.length - pack.store.all(Source).length);
    expect(cited.length).toBeGreaterThan(350);
    const bare = cited.filter(
      ({ citations, statements }) =>
        citations.length === 0 || statements.some((statement) => statement.citations.length === 0),
    );
    expect(bare.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([]);
  });

  test("names as the facts of a citation only fields that it has and facts that it states", () => {
    const unknown = cited.flatMap((record) => {
      const known = new Set([
        ...fieldsOf(recordClassOf(record)).map(({ name }) => name),
        ...record.statements.map(({ fact }) => fact),
      ]);
      return record.citations.flatMap(({ facts }) =>
        facts.filter((fact) => !known.has(fact)).map((fact) => `${record.slug}: ${fact}`),
      );
    });
    expect(unknown).toEqual([]);
  });

  test("was verified by nobody yet, for nobody has looked", () => {
    expect(
      cited.filter(({ verifiedOn, verificationMethod, validUntil }) => verifiedOn ?? verificationMethod ?? validUntil),
    ).toEqual([]);
  });

  test("is documented exactly where a document is cited", () => {
    const wrong = cited.filter(({ verification, citations }) => {
      const isInDocument = citations.some(({ source }) => (pack.byId(Source, source)?.slug ?? "") in LINE_COUNTS);
      return isInDocument !== (verification === "DOCUMENTED");
    });
    expect(wrong.map(({ kind, slug }) => `${kind}/${slug}`)).toEqual([]);
  });
});

describe("a place in a document", () => {
  test("is lines that it has, in order", () => {
    expect(inDocuments.length).toBeGreaterThan(600);
    const wrong = inDocuments.filter(({ source, locator }) => {
      const stretches = linesOf(locator);
      const isInOrder = stretches.every(([from, to], index) => from <= to && from > (stretches[index - 1]?.[1] ?? 0));
      return !isInOrder || (stretches.at(-1)?.[1] ?? 0) > (LINE_COUNTS[source] ?? 0);
    });
    expect(wrong).toEqual([]);
  });

  test("is in lines where a row is named, those in which the row was read", () => {
    const named = inDocuments.filter(({ locator }) => locator.includes("wiersz "));
    const wrong = named.filter(({ source, locator }) => {
      const row = reportRows.find(([number]) => locator.endsWith(`wiersz ${number}`));
      const [[from, to] = [0, 0]] = linesOf(`w. ${row?.[1] ?? "0"}`);
      return source !== "sprawozdanie-2021" || !touches(linesOf(locator), from, to);
    });
    expect(named.length).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  test("is in the table where a goal is named, which is one of the twenty", () => {
    const numbers = new Set(reportGoals.map(([number]) => number));
    const named = inDocuments.filter(({ locator }) => locator.includes("cel "));
    expect(named.filter(({ locator }) => !numbers.has(locator.split("cel ")[1] ?? ""))).toEqual([]);
    expect(
      named.filter(({ source, locator }) => source !== "sprawozdanie-2021" || !touches(linesOf(locator), 92, 217)),
    ).toEqual([]);
  });

  test("is the page itself for the undated pages, which nothing confirmed cites", () => {
    const elsewhere = places.filter(({ source }) => !(source in LINE_COUNTS));
    expect(new Set(elsewhere.map(({ locator }) => locator))).toEqual(new Set(["strona"]));
    const confirmed = new Set(
      cited.filter(({ verification }) => verification === "DOCUMENTED").map(({ kind, slug }) => `${kind}/${slug}`),
    );
    expect(elsewhere.filter(({ place }) => confirmed.has(place))).toEqual([]);
  });
});

describe("a statement", () => {
  const facts = cited.flatMap((record) =>
    [...Map.groupBy(record.statements, ({ fact }) => fact)].map(([fact, list]) => ({ record, fact, list })),
  );

  test("has a text and a reason", () => {
    const bare = facts
      .flatMap(({ list }) => list)
      .filter(({ text, reason }) => text.pl.trim() === "" || reason.pl.length < 20);
    expect(bare).toEqual([]);
  });

  test("is the only one shown of its fact; of four scopes that cannot be compared, none is", () => {
    const shownCount = (list: readonly Statement[]): number => list.filter(({ isShown }) => isShown).length;
    const several = facts.filter(({ list }) => list.length > 1);
    expect(several.length).toBeGreaterThan(25);
    const others = several.filter(({ list }) => shownCount(list) !== 1);
    expect(others.map(({ record, fact }) => `${record.slug}: ${fact}`)).toEqual(["uslugi-opiekuncze: peopleServed"]);
    for (const { reason } of others[0]?.list ?? []) expect(reason.pl).toContain("żadnej liczby nie wybieramy");
  });

  test("of a name that is shown is the record's name", () => {
    const names = facts.filter(({ fact }) => fact === "name");
    expect(names.length).toBeGreaterThan(8);
    for (const { record, list } of names) {
      const shown = list.find(({ isShown }) => isShown)?.text.pl;
      expect(Reflect.get(record, "name").pl, `${record.kind}/${record.slug}`).toBe(shown);
    }
  });

  test("that is shown is not older than all the others of its fact, but where that is argued", () => {
    const rankOf = ({ citations }: Statement): number =>
      Math.max(...citations.map(({ source }) => pack.byId(Source, source)?.recencyRank ?? 0));
    const wrong = facts.filter(({ list }) => {
      const shown = list.find(({ isShown }) => isShown);
      const others = list.filter(({ isShown }) => !isShown);
      return shown !== undefined && others.length > 0 && others.every((one) => rankOf(one) > rankOf(shown));
    });
    expect(wrong.map(({ record, fact }) => `${record.slug}: ${fact}`).toSorted()).toEqual([
      "mieszkania-chronione: name", // no document says that the flats of the newer one are these
      "organizowanie-spolecznosci-lokalnej: name", // the older document describes the work, the newer only names it
    ]);
  });
});
