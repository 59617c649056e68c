// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, readFileSync } from "node:fs";
import { getIntrospectionQuery, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { buildPublicSchema } from "./public-schema.ts";
import { costLimit, MAX_COST } from "./query-cost.ts";

const schema = buildPublicSchema();

/** The cost that the limit tells of a query that it refuses; null where it lets it pass. */
function refusedCost(query: string): number | null {
  const [error] = validate(schema, parse(query), [costLimit]);
  return error ? (error.extensions["params"] as { cost: number }).cost : null;
}

/** The cost of one field: asked for so often under other names that the query is refused and its cost told. */
function costOf(field: string): number {
  const times = MAX_COST / 20;
  return (
    (refusedCost(`{ ${Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(" ")} }`) ?? 0) / times
  );
}

describe("the reckoned cost", () => {
  test.each([
    ["offers(first: 100) { nodes { slug } }", 1 + 100 * 2],
    ["offers(first: 7) { edges { node { slug } } }", 1 + 7 * (1 + 2)],
    ["offers { nodes { slug atLocations { slug } } }", 1 + 20 * (1 + 1 + 3 * 2)],
    [
      "offers(first: 100) { nodes { ... on Offer { atLocations { schedules { slots { opensAt } } } } } }",
      1 + 100 * (1 + 3 * (1 + 3 * (1 + 3 * 2))),
    ],
    ['offers(first: 2) { nodes { openings(from: "", days: 35) { state } } }', 1 + 2 * (1 + 35 * 2)],
    ['offers(first: 2) { nodes { openings(from: "", days: $n) { state } } }', 1 + 2 * (1 + 366 * 2)],
  ])("of %s counts list by list", (field, cost) => {
    expect(costOf(field)).toBe(cost);
  });

  test("of a page size in a variable is that of the largest page, whatever its default", () => {
    const fields = Array.from({ length: 2600 }, (_, index) => `a${index}: offers(first: $n) { nodes { slug } }`).join(
      " ",
    );
    for (const definition of ["$n: Int!", "$n: Int! = 1", "$n: Int = -100000000"]) {
      expect(refusedCost(`query (${definition}) { ${fields} }`)).toBe(2600 * 201);
    }
  });

  test("does not double with fragments that double, and a circle ends", () => {
    const doubling = Array.from(
      { length: 60 },
      (_, level) =>
        `fragment f${level} on Organization { a: parent { ...f${level + 1} } b: parent { ...f${level + 1} } }`,
    ).join("\n");
    expect(refusedCost(`{ centre { ...f0 } } ${doubling} fragment f60 on Organization { slug }`)).toBeGreaterThan(
      MAX_COST,
    );
    expect(refusedCost("{ centre { ...a } } fragment a on Organization { parent { ...a } }")).toBeNull();
  });

  test("refuses what is narrow and flat but multiplies: aliases in chained fragments", () => {
    const level = (depth: number): string =>
      `fragment f${depth} on Organization { ${Array.from({ length: 30 }, (_, index) => `a${index}: parent { ...f${depth + 1} }`).join(" ")} }`;
    expect(
      refusedCost(`{ centre { ...f0 } } ${[0, 1, 2, 3, 4].map(level).join(" ")} fragment f5 on Organization { slug }`),
    ).toBeGreaterThan(1e7);
  });
});

test("the queries of the site and the introspection of common tools pass", () => {
  const folder = new URL("../../../site/src/content/", import.meta.url);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
  expect(documents.length).toBeGreaterThan(3);
  expect(
    validate(schema, parse(documents.join("\n")), [
      ...specifiedRules.filter((rule) => rule.name !== "NoUnusedFragmentsRule"),
      costLimit,
    ]),
  ).toEqual([]);
  expect(validate(schema, parse(getIntrospectionQuery()), [costLimit])).toEqual([]);
});
