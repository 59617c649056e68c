// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import * as fields from "./fields.ts";
import { referencesOf, walkFields } from "./walk-fields.ts";

class Body {
  @fields.Slug()
  readonly slug!: string;
}

class Part {
  @fields.Integer("Number; null where unknown.", { nullable: true, min: 0, max: 9 })
  readonly value!: number | null;

  @fields.Reference(() => Body, "Who.", { nullable: true })
  readonly body!: string | null;
}

class Share {
  @fields.References(() => Body, "Who, together.")
  readonly bodies!: readonly string[];

  @fields.ShapesOf(() => Part, "Parts.")
  readonly parts!: readonly Part[];
}

class Sample extends Body {
  @fields.Localized("Name.")
  readonly name!: unknown;

  @fields.LocalizedList("Steps.")
  readonly steps!: unknown;

  @fields.Flag("Urgent.")
  readonly isUrgent!: boolean;

  @fields.Reference(() => Body, "Parent; null where there is none.", { nullable: true })
  readonly parent!: string | null;

  @fields.ShapeOf(() => Share, "The first share; null where there is none.", { nullable: true })
  readonly first!: Share | null;

  @fields.ShapesOf(() => Share, "Shares.")
  readonly shares!: readonly Share[];
}

const empty = { slug: "wzor", name: { pl: "Wzór" }, steps: [], isUrgent: false, parent: null, first: null, shares: [] };

const full = {
  ...empty,
  steps: [{ pl: "Zadzwoń." }, { pl: "Przyjdź." }],
  parent: "id-1",
  first: { bodies: ["id-2"], parts: [] },
  shares: [
    { bodies: [], parts: [{ value: 0, body: "id-3" }] },
    {
      bodies: ["id-4", "id-1"],
      parts: [
        { value: null, body: null },
        { value: 7, body: "id-4" },
      ],
    },
  ],
};

/** Where values stand, with the values. */
function found(record: object): readonly [string, unknown][] {
  return [...walkFields(Sample, record)].map(({ path, value }) => [path.join("."), value]);
}

describe("a walk through a record", () => {
  test("gives the values of its own fields, and leaves out what is null or empty", () => {
    expect(found(empty)).toEqual([
      ["slug", "wzor"],
      ["name", { pl: "Wzór" }],
      ["isUrgent", false],
    ]);
  });

  test("goes into lists and shapes at any depth, in the order of the fields", () => {
    expect(found(full)).toEqual([
      ["slug", "wzor"],
      ["name", { pl: "Wzór" }],
      ["steps.0", { pl: "Zadzwoń." }],
      ["steps.1", { pl: "Przyjdź." }],
      ["isUrgent", false],
      ["parent", "id-1"],
      ["first.bodies.0", "id-2"],
      ["shares.0.parts.0.value", 0],
      ["shares.0.parts.0.body", "id-3"],
      ["shares.1.bodies.0", "id-4"],
      ["shares.1.bodies.1", "id-1"],
      ["shares.1.parts.1.value", 7],
      ["shares.1.parts.1.body", "id-4"],
    ]);
  });

  test("tells the field of each value, and where it stands in keys and indexes", () => {
    const value = [...walkFields(Sample, full)].find((one) => one.value === 7);
    expect(value?.field).toMatchObject({ name: "value", column: "integer" });
    expect(value?.path).toEqual(["shares", 1, "parts", 1, "value"]);
  });

  test("begins where it is told to", () => {
    const paths = [...walkFields(Part, { value: 1, body: null }, ["parts", 3])].map(({ path }) => path);
    expect(paths).toEqual([["parts", 3, "value"]]);
  });

  test("leaves out a field that the record of an earlier version did not have", () => {
    expect(found({ slug: "wzor" })).toEqual([["slug", "wzor"]]);
  });

  test("does not change what it walks through", () => {
    const before = structuredClone(full);
    expect([...walkFields(Sample, full)]).toHaveLength(13);
    expect(full).toEqual(before);
  });
});

describe("references of a record", () => {
  test("are those of its own fields and those inside shapes, alone or in a list", () => {
    expect([...referencesOf(Sample, full)].map(({ path, value }) => [path.join("."), value])).toEqual([
      ["parent", "id-1"],
      ["first.bodies.0", "id-2"],
      ["shares.0.parts.0.body", "id-3"],
      ["shares.1.bodies.0", "id-4"],
      ["shares.1.bodies.1", "id-1"],
      ["shares.1.parts.1.body", "id-4"],
    ]);
  });

  test("are none where it refers to nothing", () => {
    expect([...referencesOf(Sample, empty)]).toEqual([]);
  });
});
