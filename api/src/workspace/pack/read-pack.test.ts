// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { minimalPack } from "../../../test/minimal-pack.ts";
import { type Edit, editedPack, packFolder, problemsOf } from "../../../test/pack-folder.ts";
import { idOf } from "../../kernel/ids.ts";
import type { Problem } from "../../kernel/problem.ts";
import { readPack } from "./read-pack.ts";

describe("a valid pack", () => {
  test("is read as records with ids for slugs", async () => {
    const records = await readPack(await packFolder(minimalPack));
    expect(records.map((record) => `${record.kind}/${record.slug}`)).toEqual([
      "ContactPoint/biuro",
      "Location/rynek-1",
      "OfferAtLocation/rozmowa-w-osrodku",
      "Offer/rozmowa",
      "Organization/ops",
      "Room/rynek-1-7",
      "Schedule/dyzur",
      "Source/regulamin",
      "TargetGroup/rodziny",
    ]);
    expect(records.map((record) => record.id)).toEqual(records.map((record) => idOf(record.kind, record.slug)));
    expect(records.find((record) => record.kind === "Offer")).toMatchObject({
      name: { pl: "Rozmowa" },
      description: null,
      isUrgent: false,
      position: 10,
      organization: idOf("Organization", "ops"),
      targetGroups: [idOf("TargetGroup", "rodziny")],
      citations: [{ source: idOf("Source", "regulamin"), locator: "§ 1", remark: null }],
    });
  });

  test("may keep unconfirmed records in a folder of their own", async () => {
    const unconfirmed = minimalPack["offers.yaml"].replace("rozmowa", "nocleg").replace("DOCUMENTED", "UNCONFIRMED");
    const records = await readPack(await packFolder({ ...minimalPack, "unconfirmed/offers.yaml": unconfirmed }));
    expect(records.filter((record) => record.kind === "Offer").map((record) => record.slug)).toEqual([
      "rozmowa",
      "nocleg",
    ]);
  });

  test("may have comments, empty files, a byte order mark and files of other types", async () => {
    const files = { ...minimalPack, "offers.yaml": `\uFEFF# oferta\r\n${minimalPack["offers.yaml"]}` };
    const others = { "programs.yaml": "", "documents.yaml": "# nic\n", "README.md": "# Treść" };
    expect(await readPack(await packFolder({ ...files, ...others }))).toHaveLength(9);
  });

  test("is the one that comes with the program", async () => {
    const folder = fileURLToPath(new URL("../../../content/ostrowiec", import.meta.url));
    const records = await readPack(folder);
    expect(records).toContainEqual(
      expect.objectContaining({
        kind: "Offer",
        slug: "streetworker",
        name: expect.objectContaining({ pl: "Streetworker" }),
      }),
    );
  });
});

test("all problems of all files are listed at once, each with file, line, path, value and mend", async () => {
  const files = editedPack(
    ["schedules.yaml", '"7:00"', '"25:00"'],
    ["contact-points.yaml", "12 345 67 89", "12 345"],
    ["contact-points.yaml", "room: rynek-1-7", "room: rynek-1-8"],
    ["offers.yaml", "summary: Porozmawiasz z nami o tym, co trudne.", "sumary: Porozmawiasz."],
    ["target-groups.yaml", "position: 1", "position: 0"],
  );
  const problems = await problemsOf(files);
  expect(problems).toHaveLength(6);
  expect(problems).toEqual(
    expect.arrayContaining<Problem>([
      {
        file: "contact-points.yaml",
        line: 4,
        path: "contact_points[biuro].room",
        value: '"rynek-1-8"',
        message: "there is no Room of this slug",
        mend: "use rynek-1-7, or add the record",
      },
      {
        file: "contact-points.yaml",
        line: 6,
        path: "contact_points[biuro].phones[0].number",
        value: '"12 345"',
        message: "no phone number of the Polish numbering plan",
        mend: 'write nine digits, e.g. "12 345 67 89", or an emergency number',
      },
      {
        file: "offers.yaml",
        line: 3,
        path: "offers[rozmowa].sumary",
        value: '"Porozmawiasz."',
        message: "there is no field of this name",
        mend: "delete it, or mend its name",
      },
      expect.objectContaining({ file: "offers.yaml", line: 1, path: "offers[rozmowa].summary", value: null }),
      {
        file: "schedules.yaml",
        line: 6,
        path: "schedules[dyzur].slots[0].opensAt",
        value: '"25:00"',
        message: "no such time of day",
        mend: 'write hours and minutes from 0:00 to 24:00, e.g. "7:00"',
      },
      {
        file: "target-groups.yaml",
        line: 4,
        path: "target_groups[rodziny].position",
        value: "0",
        message: "too small",
        mend: "write a whole number from 1 to 9998",
      },
    ]),
  );
});

test("the error of a pack counts its problems and says that nothing was changed", async () => {
  const one = await packFolder(editedPack(["offers.yaml", "position: 10", "position: 0"]));
  const two = await packFolder(editedPack(["offers.yaml", "position: 10", "position: 0\n  colour: red"]));
  await expect(readPack(one)).rejects.toMatchObject({
    code: "CONTENT_INVALID",
    message: `The content in ${one} has 1 problem. Nothing was changed.`,
  });
  await expect(readPack(two)).rejects.toThrow("has 2 problems.");
});

describe("a record that cannot be is refused", () => {
  const offerTwice = (slug: string): string =>
    minimalPack["offers.yaml"] + minimalPack["offers.yaml"].replace("rozmowa", slug);

  test.each<[string, Edit, Partial<Problem>]>([
    [
      "a misspelt reference in a list",
      ["offers.yaml", "[rodziny]", "[rodzny]"],
      {
        file: "offers.yaml",
        line: 4,
        path: "offers[rozmowa].targetGroups[0]",
        value: '"rodzny"',
        message: "there is no TargetGroup of this slug",
        mend: "use rodziny, or add the record",
      },
    ],
    [
      "a reference like no record",
      ["offers.yaml", "organization: ops", "organization: starostwo-powiatowe"],
      { line: 5, path: "offers[rozmowa].organization", mend: "add the record" },
    ],
    [
      "a reference to a record of another kind",
      ["offers.yaml", "organization: ops", "organization: biuro"],
      { line: 5, value: '"biuro"', message: "there is no Organization of this slug" },
    ],
    [
      "a source that nobody knows",
      ["rooms.yaml", "source: regulamin", "source: regulmin"],
      { line: 7, path: "rooms[rynek-1-7].citations[0].source", mend: "use regulamin, or add the record" },
    ],
    [
      "closing before opening",
      ["schedules.yaml", '"15:00"', '"6:00"'],
      {
        file: "schedules.yaml",
        line: 7,
        path: "schedules[dyzur].slots[0].closesAt",
        value: '"6:00"',
        message: "closing is not after opening",
        mend: "mend a time, or add passesMidnight: true",
      },
    ],
    [
      "overlapping slots",
      ["schedules.yaml", "  slots:\n", '  slots:\n    - { byDay: [TU], opensAt: "14:00", closesAt: "16:00" }\n'],
      {
        file: "schedules.yaml",
        line: 6,
        path: "schedules[dyzur].slots[1]",
        value: '{"byDay":["MO","TU"],"opensAt":"7:00","closesAt":"15:00"}',
        message: "slot MO,TU 7:00–15:00 overlaps slot TU 14:00–16:00",
        mend: "join the two, or mend their days or times",
      },
    ],
    [
      "a shape without a required field",
      ["locations.yaml", "    street: Rynek 1\n", ""],
      { file: "locations.yaml", line: 4, path: "locations[rynek-1].address.street", value: null },
    ],
    [
      "a record without a slug, called by its place",
      ["offers.yaml", "slug: rozmowa\n  name", "name"],
      { line: 1, path: "offers[0].slug", value: null, message: "missing", mend: "write it" },
    ],
    [
      "a required shape that is missing",
      ["locations.yaml", "  address:\n    street: Rynek 1\n    city: Przykładowo\n", ""],
      { line: 1, path: "locations[rynek-1].address", value: null, message: "missing", mend: "write it" },
    ],
    [
      "a record without a source",
      ["rooms.yaml", "  citations:\n    - { source: regulamin, locator: § 1 }\n", "  citations: []\n"],
      { line: 6, path: "rooms[rynek-1-7].citations", value: "[]", message: "an empty list" },
    ],
  ])("%s", async (_what, edit, problem) => {
    const problems = await problemsOf(editedPack(edit));
    expect(problems.filter(({ file }) => file === edit[0])[0]).toMatchObject(problem);
  });

  test("a missing required field, at the line of its record", async () => {
    const [problem, ...others] = await problemsOf(editedPack(["offers.yaml", "  position: 10\n", ""]));
    expect(problem).toEqual({
      file: "offers.yaml",
      line: 1,
      path: "offers[rozmowa].position",
      value: null,
      message: "missing",
      mend: "write it",
    });
    expect(others).toEqual([]);
  });

  test("a slug that stands twice in a file", async () => {
    expect(await problemsOf({ ...minimalPack, "offers.yaml": offerTwice("rozmowa") })).toEqual([
      {
        file: "offers.yaml",
        line: 12,
        path: "offers[rozmowa].slug",
        value: '"rozmowa"',
        message: "this slug stands already in offers.yaml",
        mend: "give one of the two another slug",
      },
    ]);
  });

  test("a slug that stands in two files", async () => {
    const unconfirmed = minimalPack["offers.yaml"].replace("DOCUMENTED", "UNCONFIRMED");
    expect(await problemsOf({ ...minimalPack, "unconfirmed/offers.yaml": unconfirmed })).toContainEqual({
      file: "unconfirmed/offers.yaml",
      line: 1,
      path: "offers[rozmowa].slug",
      value: '"rozmowa"',
      message: "this slug stands already in offers.yaml",
      mend: "give one of the two another slug",
    });
  });

  test("a room of another building", async () => {
    const second = minimalPack["locations.yaml"].replace("rynek-1", "rynek-2");
    const files = editedPack(["contact-points.yaml", "location: rynek-1", "location: rynek-2"]);
    expect(await problemsOf({ ...files, "locations.yaml": minimalPack["locations.yaml"] + second })).toEqual([
      {
        file: "contact-points.yaml",
        line: 4,
        path: "contact_points[biuro].room",
        value: '"rynek-1-7"',
        message: "the room is in another place than `location`",
        mend: "name a room of that place, or mend `location`",
      },
    ]);
  });
});

test("a slug that is written through an alias counts as the slug that it is", async () => {
  const twice = minimalPack["offers.yaml"].replace("slug: rozmowa", "slug: &slug rozmowa");
  const again = minimalPack["offers.yaml"]
    .slice(minimalPack["offers.yaml"].indexOf("- slug"))
    .replace("slug: rozmowa", "slug: *slug");
  const problems = await problemsOf({ ...minimalPack, "offers.yaml": `${twice}${again}` });
  expect(problems.map((problem) => problem.message)).toEqual(["this slug stands already in offers.yaml"]);
});

test("organizations that stand above each other in a circle are told, each of them", async () => {
  const organizations = minimalPack["organizations.yaml"];
  const below = organizations
    .slice(organizations.indexOf("- slug"))
    .replace("slug: ops", "slug: dzial\n  parent: ops")
    .replace("CENTRE", "DEPARTMENT");
  const circle = `${organizations.replace("slug: ops", "slug: ops\n  parent: dzial")}${below}`;
  const problems = await problemsOf({ ...minimalPack, "organizations.yaml": circle });
  expect(problems.map(({ path, message }) => [path, message])).toEqual([
    ["organizations[ops].parent", "the record stands above itself"],
    ["organizations[dzial].parent", "the record stands above itself"],
  ]);
});
