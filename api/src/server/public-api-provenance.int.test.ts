// SPDX-License-Identifier: EUPL-1.2
// What the API tells of where facts come from, who looked at them, and in which languages they can be read.

import { describe, expect, test } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { packStore, SECOND_PACK } from "../../test/pack-store.ts";
import { publicApiOver } from "../../test/public-api.ts";
import type { CitedRecord } from "../domains/sources/cited-record.ts";
import { Source } from "../domains/sources/source.entity.ts";
import { recordKinds } from "../workspace/record-kinds.ts";

const townStore = packStore(SECOND_PACK);
const pageStore = embeddedStore();
const town = publicApiOver(() => townStore);
const embedded = publicApiOver(() => pageStore);

/** A record as `Location/ratuszowa-1`. */
async function named({ id }: { readonly id: string }): Promise<string> {
  const record = (await townStore).byId(id);
  return `${record?.kind}/${record?.slug}`;
}

interface Due {
  readonly dueVerifications: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly reason: string;
      readonly record: { readonly id: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const DUE = `query ($on: LocalDate!, $reasons: [DueReason!]! = [EXPIRED, UNCONFIRMED], $first: Int! = 100, $after: String) {
  dueVerifications(on: $on, reasons: $reasons, first: $first, after: $after) {
    totalCount nodes { reason record { id } } pageInfo { hasNextPage endCursor } } }`;

/** What is due in the town, as `EXPIRED Location/ratuszowa-1`; the total must be its number. */
async function due(variables: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { dueVerifications } = await town.read<Due>(DUE, variables);
  expect(dueVerifications.totalCount).toBe(dueVerifications.nodes.length);
  return Promise.all(dueVerifications.nodes.map(async ({ reason, record }) => `${reason} ${await named(record)}`));
}

const UNCONFIRMED = ["UNCONFIRMED Location/zielona-3", "UNCONFIRMED OfferAtLocation/rozmowa-zielona"];

describe("what somebody should look at again", () => {
  test.each<[string, readonly string[]]>([
    ["2026-09-02", UNCONFIRMED],
    ["2026-09-03", ["EXPIRED ContactPoint/sekretariat", ...UNCONFIRMED]],
    ["2027-03-02", ["EXPIRED ContactPoint/sekretariat", ...UNCONFIRMED]],
    ["2027-03-03", ["EXPIRED ContactPoint/sekretariat", "EXPIRED Location/ratuszowa-1", ...UNCONFIRMED]],
  ])("on %s is what has expired by then and what is unconfirmed", async (on, expected) => {
    expect(await due({ on })).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ["EXPIRED", ["EXPIRED ContactPoint/sekretariat"]],
    ["UNCONFIRMED", UNCONFIRMED],
  ])("only for the reason %s is that alone", async (reason, expected) => {
    expect(await due({ on: "2026-10-01", reasons: [reason] })).toEqual(expected);
  });

  test("for no reason is nothing", async () => {
    expect(await due({ on: "2090-01-01", reasons: [] })).toEqual([]);
  });

  test("because nobody ever has is all that has no day of a look and is no worse", async () => {
    const never = await due({ on: "2026-09-03", reasons: ["NEVER_VERIFIED"] });
    const cited = (await townStore).everything().filter((record): record is CitedRecord => "citations" in record);
    const expected = cited.filter(
      ({ verifiedOn, verification }) => verifiedOn === null && verification === "DOCUMENTED",
    );
    expect(never).toEqual(expected.map(({ kind, slug }) => `NEVER_VERIFIED ${kind}/${slug}`).toSorted());
    expect(never).not.toContain("NEVER_VERIFIED Organization/ops");
    const all = await due({ on: "2026-09-03", reasons: ["EXPIRED", "UNCONFIRMED", "NEVER_VERIFIED"] });
    const looked = cited.filter(
      ({ verifiedOn, validUntil }) => verifiedOn !== null && (validUntil ?? "9") >= "2026-09-03",
    );
    expect(all).toHaveLength(cited.length - looked.length);
  });

  test("comes in pages that hold for the same day and reasons only", async () => {
    const { dueVerifications: first } = await town.read<Due>(DUE, { on: "2027-03-03", first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    const { dueVerifications: next } = await town.read<Due>(DUE, { on: "2027-03-03", after });
    expect(await Promise.all(next.nodes.map(({ record }) => named(record)))).toEqual([
      "OfferAtLocation/rozmowa-zielona",
    ]);
    for (const other of [{ on: "2027-03-04" }, { on: "2027-03-03", reasons: ["UNCONFIRMED"] }])
      expect(await town.refusal(DUE, { ...other, after })).toMatchObject({ code: "BAD_CURSOR", field: "after" });
  });

  test.each(["2026-02-30", "tomorrow", ""])("is not asked for the day %j", async (on) => {
    expect(await town.refusal(DUE, { on })).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  test("in the embedded content is what is unconfirmed, for nothing has a day by which it expires", async () => {
    const { dueVerifications } = await embedded.read<Due>(DUE, { on: "2090-01-01" });
    const unconfirmed = (await pageStore)
      .everything()
      .filter((record) => Reflect.get(record, "verification") === "UNCONFIRMED");
    expect(new Set(dueVerifications.nodes.map(({ reason }) => reason))).toEqual(new Set(["UNCONFIRMED"]));
    expect(dueVerifications.totalCount).toBe(unconfirmed.length);
  });
});

interface Cited {
  readonly source: {
    readonly citedBy: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const CITED = `query ($slug: String!, $first: Int! = 100, $after: String) { source(slug: $slug) {
  citedBy(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;

describe("what a source is cited by", () => {
  test.each([1, 7, 100])("comes in pages of %i, by kind and slug, each record once", async (first) => {
    const found: string[] = [];
    const { id } = (await townStore).bySlug(Source, "sprawozdanie-2022") as Source;
    const citing = (await townStore)
      .everything()
      .filter((record) => record.id !== id && JSON.stringify(record).includes(id));
    for (let after: string | null = null; ; ) {
      const { source }: Cited = await town.read<Cited>(CITED, { slug: "sprawozdanie-2022", first, after });
      expect(source.citedBy.totalCount).toBe(citing.length);
      found.push(...(await Promise.all(source.citedBy.nodes.map(named))));
      if (!source.citedBy.pageInfo.hasNextPage) break;
      after = source.citedBy.pageInfo.endCursor;
    }
    expect(found).toEqual(citing.map(({ kind, slug }) => `${kind}/${slug}`).toSorted());
    expect(found).toContain("Organization/ops"); // which only statements of its cite it for
  });

  test("is found for every record, of whatever kind, that cites it", async () => {
    const { source } = await town.read<Cited>(CITED, { slug: "regulamin" });
    const names = await Promise.all(source.citedBy.nodes.map(named));
    const kinds = new Set(names.map((name) => name.split("/")[0]));
    expect(kinds.size).toBeGreaterThan(12);
    expect(names).toContain("Notice/remont-wejscia");
  });

  test("of another source takes another cursor", async () => {
    const { source } = await town.read<Cited>(CITED, { slug: "regulamin", first: 1 });
    const after = source.citedBy.pageInfo.endCursor;
    const refusal = await town.refusal(CITED, { slug: "sprawozdanie-2022", after });
    expect(refusal).toMatchObject({ code: "BAD_CURSOR", field: "after" });
  });

  test("has a source of the embedded content for each record but sources", async () => {
    const { sources } = await embedded.read<{ sources: { nodes: { citedBy: { totalCount: number } }[] } }>(
      "{ sources { nodes { citedBy(first: 1) { totalCount } } } }",
    );
    const count = (await pageStore).everything().filter((record) => "citations" in record).length;
    expect(sources.nodes.reduce((sum, { citedBy }) => sum + citedBy.totalCount, 0)).toBeGreaterThanOrEqual(count);
  });
});

test("statements tell each side, its place, and which is shown", async () => {
  const query = `{ organization(slug: "ops") { statements {
    fact text { text } value isApproximate isShown reason { text } citations { source { slug } locator facts remark { text } } } } }`;
  const { organization } = await town.read<{ organization: { statements: readonly unknown[] } }>(query);
  expect(organization.statements).toMatchObject([
    { fact: "employeeCount", value: 12, isApproximate: false, isShown: true },
    {
      fact: "employeeCount",
      text: { text: "Ośrodek zatrudnia około 15 osób." },
      value: 15,
      isApproximate: true,
      isShown: false,
      reason: { text: "Sprawozdanie jest starsze." },
      citations: [{ source: { slug: "sprawozdanie-2022" }, locator: "s. 2", facts: [], remark: null }],
    },
    { fact: "name", value: null, citations: [{ facts: ["name"], remark: { text: "Tylko na okładce." } }] },
  ]);
});

describe("the languages of a record", () => {
  const LANGUAGES = "languages { language coverage textCount reviewedCount unreviewedCount staleCount missingCount }";
  const line = (language: string, coverage: string, counts: readonly number[]): object => {
    const [textCount, reviewedCount, unreviewedCount, staleCount, missingCount] = counts;
    return { language, coverage, textCount, reviewedCount, unreviewedCount, staleCount, missingCount };
  };

  test.each<[string, string, readonly object[]]>([
    [
      "that has some texts in each",
      `offer(slug: "nocleg")`,
      [
        line("PL", "WHOLE", [7, 7, 0, 0, 0]),
        line("PL_X_ETR", "PARTIAL", [7, 0, 1, 0, 6]),
        line("UK", "PARTIAL", [7, 1, 0, 0, 6]),
        line("EN", "PARTIAL", [7, 0, 2, 0, 5]),
      ],
    ],
    [
      "of which a text is of an earlier original",
      `targetGroup(slug: "osoby-samotne")`,
      [
        line("PL", "WHOLE", [2, 2, 0, 0, 0]),
        line("PL_X_ETR", "WHOLE", [2, 1, 1, 0, 0]),
        line("UK", "WHOLE", [2, 0, 2, 0, 0]),
        line("EN", "WHOLE", [2, 0, 1, 1, 0]),
      ],
    ],
    [
      "that is in Polish only",
      `targetGroup(slug: "wedrowcy")`,
      [
        line("PL", "WHOLE", [2, 2, 0, 0, 0]),
        line("PL_X_ETR", "NONE", [2, 0, 0, 0, 2]),
        line("UK", "NONE", [2, 0, 0, 0, 2]),
        line("EN", "NONE", [2, 0, 0, 0, 2]),
      ],
    ],
    [
      "that has no texts",
      `room(slug: "ratuszowa-1-pokoj-1")`,
      ["PL", "PL_X_ETR", "UK", "EN"].map((language) => line(language, "WHOLE", [0, 0, 0, 0, 0])),
    ],
  ])("%s are counted", async (_what, record, languages) => {
    expect(await town.read(`{ record: ${record} { ${LANGUAGES} } }`)).toEqual({ record: { languages } });
  });

  test("can be asked of a record of any kind, found by its id", async () => {
    const store = await townStore;
    for (const { name } of recordKinds) {
      const record = store.everything().find(({ kind }) => kind === name);
      const { node } = await town.read<{ node: { id: string; languages: readonly object[] } }>(
        `query ($id: ID!) { node(id: $id) { __typename id ${LANGUAGES} } }`,
        { id: record?.id },
      );
      expect(node).toMatchObject({ __typename: name, id: record?.id });
      expect(node.languages).toHaveLength(4);
      expect(node.languages[0]).toMatchObject({ language: "PL", coverage: "WHOLE", missingCount: 0, staleCount: 0 });
    }
  });

  test("are told with each text: where it is missing, the original is given", async () => {
    const query = `{ offer(slug: "rozmowa") {
      pl: name { text language state } uk: name(language: UK) { text language state }
      en: name(language: EN) { text language state } easy: name(language: PL_X_ETR) { text language state } } }`;
    expect(await town.read(query)).toEqual({
      offer: {
        pl: { text: "Rozmowa", language: "PL", state: "ORIGINAL" },
        uk: { text: "Розмова", language: "UK", state: "STALE" },
        en: { text: "A talk", language: "EN", state: "UNREVIEWED" },
        easy: { text: "Rozmowa", language: "PL", state: "MISSING" },
      },
    });
  });
});
