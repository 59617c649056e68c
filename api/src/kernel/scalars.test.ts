// SPDX-License-Identifier: EUPL-1.2

import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString, graphqlSync } from "graphql";
import { describe, expect, test } from "vitest";
import { InstantScalar, LocalDateScalar } from "./scalars.ts";

describe("an instant that a client writes", () => {
  test.each([
    ["2026-11-23T08:00:00.000Z", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23T08:00Z", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23t08:00:00z", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23T09:00:00+01:00", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23T03:00:00-05:00", "2026-11-23T08:00:00.000Z"],
    ["2026-11-23T08:00:00.123456789Z", "2026-11-23T08:00:00.123Z"],
    ["2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z"],
  ])("%s is kept as %s", (written, kept) => {
    expect(InstantScalar.parseValue(written)).toBe(kept);
  });

  test.each([
    ["without an offset", "2026-11-23T08:00:00"],
    ["a date", "2026-11-23"],
    ["with a named zone", "2026-11-23T09:00:00+01:00[Europe/Warsaw]"],
    ["a day that does not exist", "2026-02-30T08:00:00Z"],
    ["an hour that does not exist", "2026-02-20T25:00:00Z"],
    ["a year of five digits", "+12026-02-20T08:00:00Z"],
    ["milliseconds since the epoch", 1_700_000_000_000],
    ["nothing", ""],
    ["a word", "teraz"],
  ])("may not be %s", (_what, written) => {
    expect(() => InstantScalar.parseValue(written)).toThrowError(
      expect.objectContaining({
        message: expect.stringContaining("write an instant with its offset from UTC, e.g. 2026-11-23T08:00:00+01:00"),
        extensions: { code: "BAD_USER_INPUT", params: {} },
      }),
    );
  });
});

describe("a date that a client writes", () => {
  test.each(["2026-11-23", "2024-02-29"])("%s is kept", (written) => {
    expect(LocalDateScalar.parseValue(written)).toBe(written);
  });

  test.each(["2026-2-3", "20261123", "2026-02-29", "2026-11-23T00:00:00Z", "23.11.2026", "", 20_261_123, null])(
    "%j is refused",
    (written) => {
      expect(() => LocalDateScalar.parseValue(written)).toThrowError(
        expect.objectContaining({
          message: expect.stringContaining("write a date as year-month-day, e.g. 2026-11-23"),
          extensions: { code: "BAD_USER_INPUT", params: {} },
        }),
      );
    },
  );
});

describe("in a query", () => {
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: {
        echo: {
          type: GraphQLString,
          args: { at: { type: new GraphQLNonNull(InstantScalar) } },
          resolve: (_root, { at }: { at: string }) => at,
        },
      },
    }),
  });

  test("a literal and a variable are read alike", () => {
    const literal = graphqlSync({ schema, source: '{ echo(at: "2026-11-23T09:00:00+01:00") }' });
    const variable = graphqlSync({
      schema,
      source: "query ($at: Instant!) { echo(at: $at) }",
      variableValues: { at: "2026-11-23T09:00:00+01:00" },
    });
    expect(literal.data?.["echo"]).toBe("2026-11-23T08:00:00.000Z");
    expect(variable.data?.["echo"]).toBe("2026-11-23T08:00:00.000Z");
  });

  test.each([
    ["a literal", '{ echo(at: "teraz") }', {}],
    ["a variable", "query ($at: Instant!) { echo(at: $at) }", { at: "teraz" }],
  ])("%s that is no instant carries the code of bad input and the mend", (_what, source, variableValues) => {
    const [error] = graphqlSync({ schema, source, variableValues }).errors ?? [];
    expect(error?.message).toContain("write an instant with its offset from UTC");
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", params: {} });
  });
});
