// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import {
  type GraphQLArgument,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../test/ask.ts";
import { embeddedStore } from "../../test/embedded-store.ts";
import { Offer } from "../domains/offers/offer.entity.ts";
import { TargetGroup } from "../domains/offers/target-group.entity.ts";
import { idOf } from "../kernel/ids.ts";
import type { CandidateServer } from "../publishing/publisher.ts";
import { ContentStore } from "../store/content-store.ts";
import { recordKinds } from "../workspace/record-kinds.ts";
import { startCandidateServer } from "./http-server.ts";
import { startPublicEndpoint } from "./public-endpoint.ts";
import { buildPublicSchema, printSdl } from "./public-schema.ts";

const schema = buildPublicSchema();
let server: CandidateServer;

beforeAll(async () => {
  server = await startCandidateServer(await startPublicEndpoint(schema), await embeddedStore());
});

afterAll(() => server.close());

describe("the contract", () => {
  test("is what schema/public.graphql says", async () => {
    expect(printSdl(schema)).toBe(await readFile(new URL("../../../schema/public.graphql", import.meta.url), "utf8"));
  });

  test("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
      if (!type.description) bare.push(type.name);
    }
    for (const type of Object.values(schema.getTypeMap())) {
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
    expect(schema.getMutationType() ?? null).toBeNull();
    expect(schema.getSubscriptionType() ?? null).toBeNull();
  });

  test("answers the introspection of common tools", async () => {
    expect((await ask(server.url, getIntrospectionQuery())).errors).toBeUndefined();
  });
});

describe("a stranger", () => {
  test("finds where a homeless person gets help on Thursday afternoon", async () => {
    const { data, errors } = await ask(
      server.url,
      `{ offer(slug: "jedno-okienko") { atLocations {
          location { address { street } } room { number roomType floor }
          host { name { text } } schedules { text { text } slots { byDay opensAt closesAt } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
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
    const { data } = await ask(
      server.url,
      `{ offer(slug: "noclegownia") { verification isUrgent contactPoints { phones { display uri } }
          atLocations { capacityCount location { address { street } } schedules { text { text } season { from to } slots { passesMidnight } } } } }`,
    );
    expect(data?.["offer"]).toMatchObject({
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
    const { data, errors } = await ask(
      server.url,
      `{ offer(slug: "nie-ma") { slug } location(slug: "") { slug } organization(slug: "../mops") { slug }
         program(slug: "x") { slug } document(slug: "x") { slug } targetGroup(slug: "x") { slug }
         node(id: "00000000-0000-5000-8000-000000000000") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).toEqual(Array.from({ length: 7 }, () => null));
  });

  test("finds one record of every kind by its id", async () => {
    const store = await embeddedStore();
    const isThere = ({ type }: RecordKind): boolean => store.all(type).length > 0;
    expect(recordKinds.filter((kind) => !isThere(kind)).map(({ name }) => name)).toEqual(["Notice"]); // no source has one
    for (const { name, type } of recordKinds.filter(isThere)) {
      const [record] = store.all(type);
      const { data } = await ask(server.url, "query ($id: ID!) { node(id: $id) { __typename id } }", {
        id: record?.id,
      });
      expect(data).toEqual({ node: { __typename: name, id: idOf(name, record?.slug ?? "") } });
    }
  });

  test("is told the language that a text really has", async () => {
    const { data } = await ask(
      server.url,
      `{ targetGroups(first: 1) { nodes { pl: name { language state } uk: name(language: UK) { text language state } original: name { text } } } }`,
    );
    interface Group {
      readonly pl: unknown;
      readonly uk: unknown;
      readonly original: { readonly text: string };
    }
    const [group] = (data as { targetGroups: { nodes: readonly Group[] } }).targetGroups.nodes;
    expect(group?.pl).toEqual({ language: "PL", state: "ORIGINAL" });
    expect(group?.uk).toEqual({ text: group?.original.text, language: "PL", state: "MISSING" });
  });

  test("gets the most urgent first", async () => {
    const { data } = await ask(server.url, "{ targetGroups { nodes { position } } offers { nodes { position } } }");
    for (const list of Object.values(data ?? {})) {
      const positions = (list as { nodes: { position: number }[] }).nodes.map((node) => node.position);
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    }
  });

  test("sees in a place what is most urgent first", async () => {
    const { data } = await ask(
      server.url,
      `{ location(slug: "mops-swietokrzyska-22") { offersHere { offer { slug } } } }`,
    );
    const { offersHere } = (data as { location: { offersHere: { offer: { slug: string } }[] } }).location;
    expect(offersHere.map(({ offer }) => offer.slug)).toEqual([
      "jedno-okienko",
      "zespol-ds-bezdomnosci",
      "zadluzenie-czynszowe",
      "szkola-rodziny",
      "wspolpraca",
    ]);
  });

  test("is told that a candidate is no release yet", async () => {
    expect((await ask(server.url, "{ release { number } }")).data).toEqual({ release: null });
  });

  test("can read the closed list of error codes", async () => {
    const { data } = await ask(server.url, "{ errorCodes }");
    expect(data?.["errorCodes"]).toContain("BAD_CURSOR");
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
    return (await ask(server.url, PAGE, { first, after })).data?.["offers"] as Offers;
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
    const { errors, data } = await ask(server.url, PAGE, { first: 1, after });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_CURSOR", field: "after" });
    expect(data).toBeNull();
  });

  test("refuses the cursor of another list", async () => {
    const { data } = await ask(server.url, "{ locations(first: 1) { pageInfo { endCursor } } }");
    const after = (data as { locations: Offers }).locations.pageInfo.endCursor;
    expect((await ask(server.url, PAGE, { first: 1, after })).errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });

  test.each([0, -1, 101, 1_000_000])("refuses pages of %i", async (first) => {
    expect((await ask(server.url, PAGE, { first, after: null })).errors?.[0]?.extensions.code).toBe("BAD_PAGE_SIZE");
  });
});

const QUERY = JSON.stringify({ query: "{ errorCodes }" });
const json = { "content-type": "application/json" };
const nested = (depth: number): string => `{ centre ${"{ parent ".repeat(depth)} { id } ${"}".repeat(depth)} }`;

describe("a bad request gets JSON with a code, never HTML, a stack or a path", () => {
  test.each<[string, RequestInit, number, string]>([
    ["malformed JSON", { body: "{", headers: json }, 400, "BAD_REQUEST"],
    ["an empty body", { body: "", headers: json }, 400, "BAD_REQUEST"],
    ["JSON that is no object", { body: "7", headers: json }, 400, "BAD_REQUEST"],
    ["a batch", { body: `[${QUERY}]`, headers: json }, 400, "BAD_REQUEST"],
    ["no query", { body: "{}", headers: json }, 400, "BAD_REQUEST"],
    ["a query that is no text", { body: '{"query": 7}', headers: json }, 400, "BAD_REQUEST"],
    [
      "variables that are no object",
      { body: '{"query": "{ errorCodes }", "variables": 7}', headers: json },
      400,
      "BAD_REQUEST",
    ],
    ["a malformed query", { body: '{"query": "{ offers "}', headers: json }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", { body: '{"query": "{ password }"}', headers: json }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of a wrong type",
      {
        body: '{"query": "query($a: Int!) { offers(first: $a) { totalCount } }", "variables": {"a": "x"}}',
        headers: json,
      },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "an unknown operation name",
      { body: '{"query": "query A { errorCodes }", "operationName": "B"}', headers: json },
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    ["a mutation", { body: '{"query": "mutation { publish }"}', headers: json }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a subscription",
      { body: '{"query": "subscription { offers }"}', headers: json },
      400,
      "GRAPHQL_VALIDATION_FAILED",
    ],
    ["a text body", { body: QUERY, headers: { "content-type": "text/plain" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "a form body",
      { body: "query=%7BerrorCodes%7D", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a multipart body",
      { body: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "an exotic charset",
      { body: QUERY, headers: { "content-type": "application/json; charset=utf-16" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a body that is too large",
      { body: JSON.stringify({ query: `# ${"a".repeat(200_000)}` }), headers: json },
      413,
      "PAYLOAD_TOO_LARGE",
    ],
    [
      "a query that is nested too deep",
      { body: JSON.stringify({ query: nested(12) }), headers: json },
      400,
      "QUERY_TOO_COMPLEX",
    ],
    [
      "a query of 3000 tokens",
      { body: JSON.stringify({ query: `{ ${"errorCodes ".repeat(3000)} }` }), headers: json },
      400,
      "QUERY_TOO_COMPLEX",
    ],
    ["a PUT", { method: "PUT", body: QUERY, headers: json }, 405, "METHOD_NOT_ALLOWED"],
    ["a DELETE", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
  ])("%s", async (_name, init, status, code) => {
    const response = await fetch(server.url, { method: "POST", ...init });
    const body = await response.text();
    expect(response.headers.get("content-type")).toMatch(/^application\/(?:graphql-response\+)?json/);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
    expect(response.status).toBe(status);
    expect(body).not.toMatch(/node_modules|\.ts:|at \w+ \(|stacktrace|<html/i);
  });

  test.each(["/graphql?query=%7BerrorCodes%7D", "/graphql"])(
    "a bare GET %s, which a page of another site could send",
    async (path) => {
      const response = await fetch(new URL(path, server.url));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
    },
  );

  test.each(["/nie-ma", "/%zz", "/graphql/x", `/${"a".repeat(9000)}`])("the address %.20s", async (path) => {
    const response = await fetch(`${server.url.replace("/graphql", "")}${path}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });

  test.each([
    "GARBAGE\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    `GET / HTTP/1.1\r\nhost: x\r\nx: ${"a".repeat(100_000)}\r\n\r\n`,
  ])("raw bytes %.20j", async (bytes) => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(bytes);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const [head, body] = Buffer.concat(chunks).toString("utf8").split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(JSON.parse(body ?? "")).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
  });
});

test("another site's page may ask, after a preflight", async () => {
  const preflight = await fetch(server.url, { method: "OPTIONS", headers: { origin: "https://example.org" } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  const response = await fetch(server.url, { method: "POST", headers: json, body: QUERY });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("set-cookie")).toBeNull();
});

test("a small query that goes round in circles gets one error, and the server goes on", async () => {
  const store = await embeddedStore();
  const groups = store.all(TargetGroup);
  const offers = Array.from({ length: 30 }, (_, index) => {
    const slug = `offer-${index}`;
    return { ...store.all(Offer)[0], id: idOf("Offer", slug), slug, targetGroups: groups.map((group) => group.id) };
  });
  const dense = new ContentStore({ TargetGroup: groups, Offer: offers as unknown as readonly Offer[] }, null);
  const crowded = await startCandidateServer(await startPublicEndpoint(schema), dense);
  const circles =
    "{ targetGroups(first: 100) { nodes { offers { targetGroups { offers { targetGroups { offers { targetGroups { slug } } } } } } } } }";
  const { status, data, errors } = await ask(crowded.url, circles);
  const shallow = await ask(crowded.url, "{ targetGroups { nodes { offers { slug } } } }");
  await crowded.close();
  expect({ status, data, codes: errors?.map((error) => error.extensions.code) }).toEqual({
    status: 400,
    data: undefined,
    codes: ["QUERY_TOO_COMPLEX"],
  });
  expect(shallow.errors).toBeUndefined();
});
