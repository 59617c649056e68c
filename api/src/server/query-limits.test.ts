// SPDX-License-Identifier: EUPL-1.2

import { getIntrospectionQuery, NoFragmentCyclesRule, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { buildPublicSchema } from "./public-schema.ts";
import { depthLimit, MAX_DEPTH, queriesOnly } from "./query-limits.ts";

const schema = buildPublicSchema();

/** Refusals of the depth limit alone. */
function refusals(query: string): readonly string[] {
  return validate(schema, parse(query), [depthLimit]).map((error) => error.message);
}

/** A query of this many nested fields: `centre`, then parents, then `id`. */
function nested(depth: number): string {
  return `{ centre ${"{ parent ".repeat(depth - 2)}{ id }${" }".repeat(depth - 2)} }`;
}

const tooDeep = (depth: number, limit = MAX_DEPTH): readonly string[] => [
  `The query is nested ${depth} fields deep; the limit is ${limit}. Ask in two queries, the second by id.`,
];

describe("a query of nested fields", () => {
  test.each([2, 3, 9, MAX_DEPTH])("passes at a depth of %i, and is a valid query", (depth) => {
    expect(validate(schema, parse(nested(depth)), [...specifiedRules, depthLimit])).toEqual([]);
  });

  test.each([11, 12, 100])("is refused at a depth of %i", (depth) => {
    expect(refusals(nested(depth))).toEqual(tooDeep(depth));
  });

  test("is refused with a code and the numbers for programs", () => {
    const [error] = validate(schema, parse(nested(11)), [depthLimit]);
    expect(error?.extensions).toEqual({ code: "QUERY_TOO_COMPLEX", params: { depth: 11, limit: 10 } });
  });

  test("may be as wide as it likes", () => {
    const wide = Array.from({ length: 200 }, (_, index) => `f${index}: id`).join(" ");
    expect(refusals(`{ centre { ${wide} } }`)).toEqual([]);
  });

  test("is measured at its deepest place, wherever that stands", () => {
    expect(refusals(`{ release { number } ${nested(11).slice(1, -1)} errorCodes }`)).toEqual(tooDeep(11));
  });

  test("is measured in each operation of a document", () => {
    expect(refusals(`query a ${nested(3)} query b ${nested(11)} query c ${nested(12)}`)).toEqual([
      ...tooDeep(11),
      ...tooDeep(12),
    ]);
  });
});

describe("fragments", () => {
  const inner = (depth: number): string => `${"{ parent ".repeat(depth - 1)}{ id }${" }".repeat(depth - 1)}`;

  test.each([
    ["an inline fragment", (depth: number) => `{ centre { ... on Organization ${inner(depth - 1)} } }`],
    ["an inline fragment without a type", (depth: number) => `{ centre { ... ${inner(depth - 1)} } }`],
    ["inline fragments in each other", (depth: number) => `{ ... { centre { ... { ... ${inner(depth - 1)} } } } }`],
    ["a fragment", (depth: number) => `{ centre { ...F } } fragment F on Organization ${inner(depth - 1)}`],
    [
      "a fragment of a fragment",
      (depth: number) =>
        `{ centre { ...A } } fragment A on Organization { parent { ...B } } fragment B on Organization ${inner(depth - 2)}`,
    ],
    ["a fragment of the query", (depth: number) => `{ ...Q } fragment Q on Query { centre ${inner(depth - 1)} }`],
  ])("do not hide depth: %s", (_what, queryOf) => {
    expect(refusals(queryOf(MAX_DEPTH))).toEqual([]);
    expect(refusals(queryOf(MAX_DEPTH + 1))).toEqual(tooDeep(MAX_DEPTH + 1));
  });

  test("are measured where they are used, also where they were measured before", () => {
    const fragment = "fragment F on Organization { parent { parent { parent { id } } } }";
    expect(refusals(`{ centre { ...F parent { parent { ...F } } } } ${fragment}`)).toEqual([]);
    const deep = `{ centre { ...F ${"parent { ".repeat(6)} ...F ${"}".repeat(6)} } } ${fragment}`;
    expect(refusals(deep)).toEqual(tooDeep(11));
  });

  const doubling = (levels: number, body: (next: string) => string): string =>
    Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Organization { ${body(`F${level + 1}`)} }`,
    ).join(" ");

  test("that double over 40 levels without nesting pass at once", () => {
    const fragments = doubling(40, (next) => `...${next} ...${next}`);
    expect(refusals(`{ centre { ...F0 } } ${fragments} fragment F40 on Organization { id }`)).toEqual([]);
  }, 5000);

  test("that double over 40 levels of nesting are refused at once", () => {
    const fragments = doubling(40, (next) => `a: parent { ...${next} } b: parent { ...${next} }`);
    expect(refusals(`{ centre { ...F0 } } ${fragments} fragment F40 on Organization { id }`)).toEqual(tooDeep(42));
  }, 5000);

  test.each([
    ["of one", "fragment A on Organization { id parent { ...A } }"],
    ["of two", "fragment A on Organization { id ...B } fragment B on Organization { parent { ...A } }"],
  ])("that go in a circle %s end, and are left to another rule", (_what, fragments) => {
    const document = parse(`{ centre { ...A } } ${fragments}`);
    expect(validate(schema, document, [depthLimit])).toEqual([]);
    expect(validate(schema, document, [depthLimit, NoFragmentCyclesRule])).toHaveLength(1);
  });

  test("that do not exist are left to another rule", () => {
    expect(refusals("{ centre { ...Brak } }")).toEqual([]);
  });
});

describe("introspection", () => {
  test.each([
    ["as tools ask for it", getIntrospectionQuery()],
    [
      "with all that there is",
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])("passes %s", (_what, query) => {
    expect(validate(schema, parse(query), [...specifiedRules, depthLimit])).toEqual([]);
  });

  test("has a limit of its own", () => {
    const typeOf = (depth: number): string =>
      `{ __type(name: "Offer") ${"{ ofType ".repeat(depth - 2)}{ name }${" }".repeat(depth - 2)} }`;
    expect(refusals(typeOf(16))).toEqual([]);
    expect(refusals(typeOf(17))).toEqual(tooDeep(17, 16));
  });

  test("does not lend its limit to the fields beside it", () => {
    expect(refusals(`{ __typename ${nested(11).slice(1, -1)} }`)).toEqual(tooDeep(11));
  });
});

describe("what is no query", () => {
  const kindsRefused = (text: string): readonly string[] =>
    validate(schema, parse(text), [queriesOnly]).map((error) => error.message);

  test.each(["mutation", "subscription"])("is refused where it is a %s", (kind) => {
    expect(kindsRefused(`${kind} { centre { id } }`)).toEqual([
      `The public API only reads; it takes no ${kind}. Send a query.`,
    ]);
  });

  test.each(["{ centre { id } }", "query q { centre { id } }"])("is not %s", (text) => {
    expect(kindsRefused(text)).toEqual([]);
  });
});
