// SPDX-License-Identifier: EUPL-1.2
// The contract of the public API, and what a stranger gets from it first. Filters, lists, relations, provenance and bad
// requests have files of their own.

import { readFile } from "node:fs/promises";
import {
  type GraphQLArgument,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { packStore, SECOND_PACK } from "../../test/pack-store.ts";
import { publicApiOver, publicSchema, type TestApi } from "../../test/public-api.ts";
import { ErrorCode } from "../kernel/error-code.ts";
import { idOf } from "../kernel/ids.ts";
import type { RecordKind } from "../persistence/record.ts";
import type { ContentStore } from "../store/content-store.ts";
import { recordKinds } from "../workspace/record-kinds.ts";
import { printSdl } from "./public-schema.ts";

const embedded = embeddedStore();
const second = packStore(SECOND_PACK);
const api = publicApiOver(() => embedded);
const town = publicApiOver(() => second);

describe("the contract", () => {
  test("is what schema/public.graphql says", async () => {
    expect(printSdl(publicSchema())).toBe(
      await readFile(new URL("../../../schema/public.graphql", import.meta.url), "utf8"),
    );
  });

  test("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    for (const type of Object.values(publicSchema().getTypeMap())) {
      if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
      if (!type.description) bare.push(type.name);
    }
    for (const type of Object.values(publicSchema().getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (isEnumType(type))
        bare.push(
          ...type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`),
        );
      if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`);
        const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
        bare.push(...args.filter((one) => !one.description).map((one) => `${type.name}.${field.name}(${one.name})`));
      }
    }
    expect(bare).toEqual([]);
  });

  test("has no mutations and no subscriptions", () => {
    expect(publicSchema().getMutationType() ?? null).toBeNull();
    expect(publicSchema().getSubscriptionType() ?? null).toBeNull();
  });

  test("answers the introspection of common tools", async () => {
    expect(await api.read(getIntrospectionQuery())).toHaveProperty("__schema.queryType.name", "Query");
  });
});

describe("a stranger", () => {
  test("finds where a homeless person gets help on Thursday afternoon", async () => {
    const answer = await api.read(
      `{ offer(slug: "jedno-okienko") { atLocations {
          location { address { street } } room { number roomType floor }
          host { name { text } } schedules { text { text } slots { byDay opensAt closesAt } } } } }`,
    );
    expect(answer).toEqual({
      offer: {
        atLocations: [
          {
            location: { address: { street: "ul. Świętokrzyska 22" } },
            room: { number: "1.14", roomType: "ROOM", floor: 1 },
            host: null,
            schedules: [
              {
                text: { text: "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00" },
                slots: [
                  { byDay: ["MO", "TU", "WE", "TH", "FR"], opensAt: "07:00", closesAt: "09:00" },
                  { byDay: ["MO", "TU", "WE", "TH", "FR"], opensAt: "14:00", closesAt: "15:00" },
                ],
              },
            ],
          },
          {
            location: { address: { street: "ul. Sienkiewicza 70" } },
            room: { number: "23", roomType: "HALL", floor: 2 },
            host: { name: { text: "Ostrowieckie Stowarzyszenie „Pozytywnie Zakręceni”" } },
            schedules: [
              {
                text: { text: "w każdy czwartek 15:00–18:00" },
                slots: [{ byDay: ["TH"], opensAt: "15:00", closesAt: "18:00" }],
              },
            ],
          },
        ],
      },
    });
  });

  test("finds where to sleep tonight, in both seasons, and that it is unconfirmed", async () => {
    const { offer } = await api.read<{ offer: unknown }>(
      `{ offer(slug: "noclegownia") { verification isUrgent contactPoints { phones { display uri } }
          atLocations { capacityCount location { address { street } } schedules { text { text } season { from to } slots { passesMidnight } } } } }`,
    );
    expect(offer).toMatchObject({
      verification: "UNCONFIRMED",
      isUrgent: true,
      contactPoints: [
        { phones: [{ display: "41 276 76 21", uri: "tel:+48412767621" }] },
        { phones: [{ display: "883 104 999" }] },
      ],
      atLocations: [
        {
          capacityCount: 22,
          location: { address: { street: "ul. Jana Samsonowicza 80" } },
          schedules: [
            {
              text: { text: "od 1 października do 31 marca: codziennie 18:00–8:00 następnego dnia, także w święta" },
              season: { from: "10-01", to: "03-31" },
              slots: [{ passesMidnight: true }],
            },
            {
              text: { text: "od 1 kwietnia do 30 września: codziennie 19:00–7:00 następnego dnia, także w święta" },
              season: { from: "04-01", to: "09-30" },
            },
          ],
        },
      ],
    });
  });

  test("gets null for what is not there", async () => {
    const answer = await api.read<Readonly<Record<string, unknown>>>(
      `{ offer(slug: "nie-ma") { slug } location(slug: "") { slug } organization(slug: "../mops") { slug }
         program(slug: "x") { slug } document(slug: "x") { slug } targetGroup(slug: "x") { slug }
         node(id: "00000000-0000-5000-8000-000000000000") { id } }`,
    );
    expect(Object.values(answer)).toEqual(Array.from({ length: 7 }, () => null));
  });

  test.each<[string, TestApi, Promise<ContentStore>, readonly string[]]>([
    ["the embedded content, whose sources have no notice", api, embedded, ["Notice"]],
    ["the invented town", town, second, []],
  ])("finds one record of every kind of %s by its id", async (_town, from, content, missing) => {
    const store = await content;
    const isThere = ({ type }: RecordKind): boolean => store.all(type).length > 0;
    expect(recordKinds.filter((kind) => !isThere(kind)).map(({ name }) => name)).toEqual(missing);
    for (const { name, type } of recordKinds.filter(isThere)) {
      const [record] = store.all(type);
      const answer = await from.read("query ($id: ID!) { node(id: $id) { __typename id } }", { id: record?.id });
      expect(answer).toEqual({ node: { __typename: name, id: idOf(name, record?.slug ?? "") } });
    }
  });

  test("gets the most urgent first", async () => {
    const lists = await api.read<
      Readonly<Record<string, { readonly nodes: readonly { readonly position: number }[] }>>
    >(
      `{ targetGroups(first: 100) { nodes { position } } offers(first: 100) { nodes { position } }
         lifeSituations(first: 100) { nodes { position } } indicators(first: 100) { nodes { position } } }`,
    );
    for (const { nodes } of Object.values(lists)) {
      const positions = nodes.map(({ position }) => position);
      expect(positions.length).toBeGreaterThan(10);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
  });

  test("is told that a candidate is no release yet", async () => {
    expect(await api.read("{ release { number } }")).toEqual({ release: null });
  });

  test("can read the closed list of error codes", async () => {
    expect(await api.read("{ errorCodes }")).toEqual({ errorCodes: Object.values(ErrorCode) });
  });
});

describe("paging", () => {
  const PAGE = `query ($first: Int!, $after: String) { offers(first: $first, after: $after) {
    totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`;

  interface Offers {
    readonly totalCount: number;
    readonly nodes: readonly { readonly slug: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string | null;
    };
  }

  async function page(first: number, after: string | null): Promise<Offers> {
    return (await api.read<{ offers: Offers }>(PAGE, { first, after })).offers;
  }

  test.each([1, 3, 8, 100])("with pages of %i gives the whole list once", async (first) => {
    const slugs: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 100; turn += 1) {
      const offers = await page(first, after);
      expect(offers.pageInfo.hasPreviousPage).toBe(after !== null);
      slugs.push(...offers.nodes.map((node) => node.slug));
      if (!offers.pageInfo.hasNextPage) break;
      after = offers.pageInfo.endCursor;
    }
    expect(slugs).toHaveLength((await page(1, null)).totalCount);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test.each(["", "x", "Zm9v", "!!!", "b2ZmZXJzAQ"])("refuses the malformed cursor %j by its code", async (after) => {
    expect(await api.refusal(PAGE, { first: 1, after })).toMatchObject({ code: "BAD_CURSOR", field: "after" });
  });

  test("refuses the cursor of another list", async () => {
    const { locations } = await api.read<{ locations: Offers }>("{ locations(first: 1) { pageInfo { endCursor } } }");
    const after = locations.pageInfo.endCursor;
    expect(await api.refusal(PAGE, { first: 1, after })).toMatchObject({ code: "BAD_CURSOR", field: "after" });
  });

  test.each([0, -1, 101, 1_000_000])("refuses pages of %i", async (first) => {
    expect(await api.refusal(PAGE, { first, after: null })).toMatchObject({ code: "BAD_PAGE_SIZE", field: "first" });
  });
});
