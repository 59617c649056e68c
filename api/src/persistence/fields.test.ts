// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { idOf } from "../kernel/ids.ts";
import { type FieldDefinition, fieldsOf, provenanceFieldsOf } from "./field-registry.ts";
import * as fields from "./fields.ts";
import type { PackContext } from "./pack-context.ts";
import { packSchemaOf } from "./pack-schema.ts";

enum Colour {
  RED = "RED",
  BLUE = "BLUE",
}

class Place {
  @fields.Text("Street.")
  readonly street!: string;

  @fields.Text("Postal code; null where unknown.", { nullable: true })
  readonly code!: string | null;
}

class Base {
  @fields.Slug()
  readonly slug!: string;
}

class Sample extends Base {
  @fields.Localized("Name.")
  readonly name!: unknown;

  @fields.LocalizedList("Items.")
  readonly items!: unknown;

  @fields.Integer("Position.", { min: 1, max: 9, nullable: true })
  readonly position!: number | null;

  @fields.Flag("Urgent.")
  readonly isUrgent!: boolean;

  @fields.KnownFlag("Step-free.")
  readonly isStepFree!: boolean | null;

  @fields.DateOn("Day.", { nullable: true })
  readonly day!: string | null;

  @fields.TimeAt("Time.", { nullable: true })
  readonly time!: string | null;

  @fields.DayOfYear("Day of every year.")
  readonly dayOfYear!: string;

  @fields.PhoneDigits("Number.")
  readonly phone!: string;

  @fields.Email("Address.", { nullable: true })
  readonly email!: string | null;

  @fields.WebAddress("Page.", { nullable: true })
  readonly page!: string | null;

  @fields.Choice(Colour, "Colour.")
  readonly colour!: Colour;

  @fields.Choices(Colour, "Colours.")
  readonly colours!: readonly Colour[];

  @fields.Reference(() => Base, "Parent.", { nullable: true })
  readonly parent!: string | null;

  @fields.References(() => Base, "Friends.", { atLeastOne: true })
  readonly friends!: readonly string[];

  @fields.Texts("Names.")
  readonly names!: readonly string[];

  @fields.ShapeOf(() => Place, "Where.", { nullable: true })
  readonly place!: Place | null;

  @fields.ShapesOf(() => Place, "Where else.")
  readonly places!: readonly Place[];
}

const id = idOf("Base", "brat");
const context: PackContext = {
  knows: (kind, slug) => kind === "Base" && slug === "brat",
  suggest: () => ["brat"],
  slugOf: (wanted) => (wanted === id ? "brat" : wanted),
};
const schema = packSchemaOf(Sample, context);
const fieldOf = (name: string): FieldDefinition | undefined => fieldsOf(Sample).find((field) => field.name === name);

const written = {
  slug: "wzor",
  name: "Wzór",
  items: ["pierwszy", "drugi"],
  position: 3,
  isUrgent: true,
  isStepFree: false,
  day: "2026-11-23",
  time: "7:30",
  dayOfYear: "10-01",
  phone: "12 345 67 89",
  email: "a@example.org",
  page: "https://example.org/",
  colour: "RED",
  colours: ["BLUE", "RED"],
  parent: "brat",
  friends: ["brat"],
  names: ["summary", "name"],
  place: { street: "Rynek 1", code: "99-999" },
  places: [{ street: "Rynek 2", code: "99-998" }],
};

const kept = {
  ...written,
  name: { pl: "Wzór" },
  items: [{ pl: "pierwszy" }, { pl: "drugi" }],
  time: "07:30",
  phone: "+48123456789",
  parent: id,
  friends: [id],
};

const required = {
  slug: "wzor",
  name: "Wzór",
  dayOfYear: "10-01",
  phone: "112",
  colour: "RED",
  friends: ["brat"],
};

describe("a record of the pack", () => {
  test("is read field by field and written back the same", () => {
    expect(z.decode(schema, written)).toEqual(kept);
    expect(z.encode(schema, kept)).toEqual(written);
  });

  test("may leave out what is nullable, a flag or a list", () => {
    const { slug, dayOfYear, colour } = required;
    expect(z.decode(schema, required)).toEqual({
      slug,
      name: { pl: "Wzór" },
      items: [],
      position: null,
      isUrgent: false,
      isStepFree: null,
      day: null,
      time: null,
      dayOfYear,
      phone: "112",
      email: null,
      page: null,
      colour,
      colours: [],
      parent: null,
      friends: [id],
      names: [],
      place: null,
      places: [],
    });
  });

  test.each(Object.keys(required))("may not leave out %s", (name) => {
    const result = schema.safeDecode({ ...required, [name]: undefined } as never);
    expect(result.error?.issues.map((issue) => issue.path)).toEqual([[name]]);
  });

  test("may not have a field of another name", () => {
    const result = schema.safeDecode({ ...required, colr: "RED" } as never);
    expect(result.error?.issues).toMatchObject([{ code: "unrecognized_keys", keys: ["colr"], path: [] }]);
  });

  test("is refused inside a shape too, with the way to the value", () => {
    const result = schema.safeDecode({
      ...required,
      places: [{ street: "" }, { street: "Rynek 1", town: "x" }],
    } as never);
    expect(result.error?.issues.map((issue) => issue.path)).toEqual(
      expect.arrayContaining([
        ["places", 0, "street"],
        ["places", 1],
      ]),
    );
  });
});

describe("a flag that may be unknown", () => {
  test.each([true, false, null])("keeps %s, for no is not the same as not known", (isStepFree) => {
    expect(z.decode(schema, { ...required, isStepFree } as never)).toMatchObject({ isStepFree });
    expect(z.encode(schema, { ...kept, isStepFree } as never)).toMatchObject({ isStepFree });
  });

  test("takes no other word", () => {
    const result = schema.safeDecode({ ...required, isStepFree: "nie" } as never);
    expect(result.error?.issues).toMatchObject([{ path: ["isStepFree"], message: expect.stringMatching(/^neither/) }]);
  });
});

describe("a list of texts that are data", () => {
  test.each<[string, readonly unknown[], readonly (string | number)[]]>([
    ["a number", ["name", 7], ["names", 1]],
    ["a text by language", [{ pl: "nazwa" }], ["names", 0]],
    ["an empty text", ["name", ""], ["names", 1]],
    ["the same text twice", ["name", "name"], ["names"]],
  ])("may not have %s", (_what, names, path) => {
    const result = schema.safeDecode({ ...required, names } as never);
    expect(result.error?.issues[0]?.path).toEqual(path);
  });
});

describe("a field", () => {
  test("of a base class stands before those of the class itself", () => {
    expect(fieldsOf(Sample).map((field) => field.name)).toEqual(Object.keys(written));
  });

  test("of a class is not a field of its base class", () => {
    expect(fieldsOf(Base).map((field) => field.name)).toEqual(["slug"]);
  });

  test.each([
    ["slug", "plain", "slug", false],
    ["name", "localized", "json", false],
    ["items", "localized", "json", false],
    ["position", "plain", "integer", true],
    ["isUrgent", "plain", "boolean", false],
    ["isStepFree", "plain", "boolean", true],
    ["day", "plain", "text", true],
    ["time", "plain", "text", true],
    ["dayOfYear", "plain", "text", false],
    ["phone", "plain", "text", false],
    ["email", "plain", "text", true],
    ["page", "plain", "text", true],
    ["colour", "plain", "text", false],
    ["colours", "plain", "json", false],
    ["parent", "reference", "foreignKey", true],
    ["friends", "references", "json", false],
    ["names", "plain", "json", false],
    ["place", "plain", "json", true],
    ["places", "plain", "json", false],
  ])("%s is %s, kept as %s, nullable: %s", (name, role, column, isNullable) => {
    expect(fieldOf(name)).toMatchObject({ name, role, column, isNullable });
  });

  test.each([
    ["parent", Base],
    ["friends", Base],
  ])("%s knows the class that it refers to", (name, target) => {
    expect(fieldOf(name)?.target?.()).toBe(target);
  });

  test("holds shapes of the class that it knows, or none", () => {
    const shapes = fieldsOf(Sample).flatMap(({ name, shape }) => (shape === null ? [] : [[name, shape()]]));
    expect(shapes).toEqual([
      ["place", Place],
      ["places", Place],
    ]);
  });

  test("tells that it is read first, or tells where facts come from, where it was declared so", () => {
    class Cited {
      @fields.Localized("Lead.", { isLead: true })
      readonly lead!: unknown;

      @fields.ShapesOf(() => Place, "Where from.", { isProvenance: true, atLeastOne: true })
      readonly citations!: readonly Place[];
    }
    expect(fieldsOf(Cited)).toMatchObject([
      { name: "lead", isLead: true, isProvenance: false },
      { name: "citations", isLead: false, isProvenance: true },
    ]);
    expect(provenanceFieldsOf(Cited)).toEqual(new Set(["citations"]));
    expect(provenanceFieldsOf(Sample)).toEqual(new Set());
  });

  test("that is no reference has no class to refer to", () => {
    expect(
      fieldsOf(Sample)
        .filter((field) => field.target !== null)
        .map((field) => field.name),
    ).toEqual(["parent", "friends"]);
  });
});
