// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { minimalPack } from "../../../test/minimal-pack.ts";
import { editedPack, packFolder, problemsOf } from "../../../test/pack-folder.ts";
import { readPack } from "./read-pack.ts";

const cited = "verification: DOCUMENTED, citations: [{ source: regulamin, locator: § 1 }]";

describe("what no single record can see is refused", () => {
  test("a record that stands in the wrong folder", async () => {
    const files = editedPack(["offers-at-locations.yaml", "DOCUMENTED", "UNCONFIRMED"]);
    expect(await problemsOf(files)).toEqual([
      {
        file: "offers-at-locations.yaml",
        line: 7,
        path: "offers_at_locations[rozmowa-w-osrodku].verification",
        value: '"UNCONFIRMED"',
        message: "the record stands in the wrong folder for UNCONFIRMED",
        mend: "move the record to the folder unconfirmed/",
      },
    ]);
  });

  test("a documented record in the folder of the unconfirmed ones", async () => {
    const { "offers-at-locations.yaml": moved, ...files } = minimalPack;
    expect(await problemsOf({ ...files, "unconfirmed/offers-at-locations.yaml": moved })).toMatchObject([
      { file: "unconfirmed/offers-at-locations.yaml", line: 7, mend: "move the record to the folder above" },
    ]);
  });

  test("documented records that refer to an unconfirmed one, alone or in a list", async () => {
    const { "schedules.yaml": schedule, "offers.yaml": offer, ...files } = minimalPack;
    const unconfirmed = {
      "unconfirmed/schedules.yaml": schedule.replace("DOCUMENTED", "UNCONFIRMED"),
      "unconfirmed/offers.yaml": offer.replace("DOCUMENTED", "UNCONFIRMED"),
    };
    const message = "a documented record refers to an unconfirmed one";
    const mend = "confirm that one first, or mark this one as UNCONFIRMED";
    const at = { file: "offers-at-locations.yaml", message, mend };
    expect(await problemsOf({ ...files, ...unconfirmed })).toEqual([
      {
        file: "contact-points.yaml",
        line: 7,
        path: "contact_points[biuro].schedules[0]",
        value: '"dyzur"',
        message,
        mend,
      },
      { ...at, line: 2, path: "offers_at_locations[rozmowa-w-osrodku].offer", value: '"rozmowa"' },
      { ...at, line: 5, path: "offers_at_locations[rozmowa-w-osrodku].schedules[0]", value: '"dyzur"' },
    ]);
  });

  test("no centre", async () => {
    expect(await problemsOf(editedPack(["organizations.yaml", "CENTRE", "PARTNER"]))).toEqual([
      {
        file: "organizations.yaml",
        line: null,
        path: "organizations",
        value: null,
        message: "no organization is the centre",
        mend: "add the centre with organizationType: CENTRE",
      },
    ]);
  });

  test("two centres", async () => {
    const one = minimalPack["organizations.yaml"];
    expect(
      await problemsOf({ ...minimalPack, "organizations.yaml": one + one.replace("slug: ops", "slug: gops") }),
    ).toEqual([
      {
        file: "organizations.yaml",
        line: 12,
        path: "organizations[gops].organizationType",
        value: '"CENTRE"',
        message: "there is a second centre",
        mend: "one organization of the pack is the CENTRE",
      },
    ]);
  });

  test("a reference to an unconfirmed record inside shapes, however deep", async () => {
    const partner = minimalPack["organizations.yaml"]
      .replace("slug: ops", "slug: sowa")
      .replace("CENTRE", "PARTNER")
      .replace("DOCUMENTED", "UNCONFIRMED");
    const files = {
      ...minimalPack,
      "unconfirmed/organizations.yaml": partner,
      "strategies.yaml": `- { slug: s, name: S, summary: S, yearFrom: 2020, yearTo: 2022, ${cited} }\n`,
      "strategic-goals.yaml": `- { slug: c, strategy: s, number: 1, name: C, position: 1, ${cited} }\n`,
      "operational-goals.yaml": `- slug: o
  strategicGoal: c
  number: "1.1"
  name: O
  bodies:
    - organizations: [ops]
    - organizations:
        - ops
        - sowa
  position: 1
  ${cited.replace(", citations", "\n  citations")}
`,
    };
    expect(await problemsOf(files)).toEqual([
      {
        file: "operational-goals.yaml",
        line: 9,
        path: "operational_goals[o].bodies[1].organizations[1]",
        value: '"sowa"',
        message: "a documented record refers to an unconfirmed one",
        mend: "confirm that one first, or mark this one as UNCONFIRMED",
      },
    ]);
  });

  test("a documented record whose source would go with the unconfirmed ones", async () => {
    const source = minimalPack["sources.yaml"].replace("regulamin", "kopia");
    const files = editedPack(["rooms.yaml", "source: regulamin", "source: kopia"]);
    expect(await problemsOf({ ...files, "unconfirmed/sources.yaml": source })).toEqual([
      {
        file: "rooms.yaml",
        line: 7,
        path: "rooms[rynek-1-7].citations[0].source",
        value: '"kopia"',
        message: "a documented record refers to one of the folder unconfirmed/",
        mend: "move that one to the folder above, or mark this one as UNCONFIRMED",
      },
    ]);
  });
});

describe("what a record says of its sources is refused", () => {
  const statement = (fact: string, isShown: boolean, text = "Tak."): string =>
    `    - { fact: ${fact}, text: ${text}, isShown: ${isShown}, reason: Bo tak., citations: [{ source: regulamin, locator: § 2 }] }\n`;

  const withStatements = (...statements: readonly string[]) =>
    editedPack(["organizations.yaml", "  citations:\n", `  statements:\n${statements.join("")}  citations:\n`]);

  test("where a citation is of a field that the record does not have", async () => {
    const files = editedPack(["rooms.yaml", "locator: § 1", "locator: § 1, facts: [number, flor, name, citations]"]);
    const message = "the record has no field of this name";
    const mend = "use location, roomType, number, floor";
    const at = { file: "rooms.yaml", line: 7, message, mend };
    expect(await problemsOf(files)).toEqual([
      { ...at, path: "rooms[rynek-1-7].citations[0].facts[1]", value: '"flor"' },
      { ...at, path: "rooms[rynek-1-7].citations[0].facts[2]", value: '"name"' },
      { ...at, path: "rooms[rynek-1-7].citations[0].facts[3]", value: '"citations"' },
    ]);
  });

  test("where two statements of one fact are shown, the second of them", async () => {
    const files = withStatements(
      statement("employeeCount", true),
      statement("name", true),
      statement("employeeCount", false),
      statement("employeeCount", true, "Nie."),
    );
    expect(await problemsOf(files)).toEqual([
      {
        file: "organizations.yaml",
        line: 12,
        path: "organizations[ops].statements[3].isShown",
        value: "true",
        message: "two statements of one fact are shown",
        mend: "show one of them",
      },
    ]);
  });

  test("but not where one statement of each fact is shown, or none", async () => {
    const files = withStatements(
      statement("name", true),
      statement("name", false),
      statement("size", false),
      statement("age", true),
    );
    const records = await readPack(await packFolder(files));
    expect(records.find(({ kind }) => kind === "Organization")).toMatchObject({
      statements: [
        { fact: "name", isShown: true },
        { fact: "name", isShown: false },
        { fact: "size", isShown: false },
        { fact: "age", isShown: true },
      ],
    });
  });
});

test("a programme that follows itself by way of another is told", async () => {
  const program = (slug: string, predecessor: string): string =>
    `- { slug: ${slug}, name: P, standing: CURRENT, predecessor: ${predecessor}, ${cited} }\n`;
  const problems = await problemsOf({ ...minimalPack, "programs.yaml": program("a", "b") + program("b", "a") });
  expect(problems.map(({ path, message }) => [path, message])).toEqual([
    ["programs[a].predecessor", "the record stands above itself"],
    ["programs[b].predecessor", "the record stands above itself"],
  ]);
});
