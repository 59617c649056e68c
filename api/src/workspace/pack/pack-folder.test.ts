// SPDX-License-Identifier: EUPL-1.2

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { minimalPack } from "../../../test/minimal-pack.ts";
import { editedPack, packFolder, problemsIn, problemsOf } from "../../../test/pack-folder.ts";

describe("a file that cannot be read is refused", () => {
  test.each<[string, string, number | null, string]>([
    ["broken YAML", "- slug: a\n- slug: [b\n", 3, "YAML: "],
    ["a key written twice", "- slug: a\n  slug: b\n", 2, "YAML: Map keys must be unique"],
    ["a tab for a blank", "- slug: a\n\tname: b\n", 2, "YAML: "],
    ["an alias without an anchor", "- slug: *plan\n", 1, "YAML: Unresolved alias"],
    ["a map in place of a list", "slug: a\n", 1, "the file is not a list of records"],
    ["a text in place of a list", "ala ma kota\n", 1, "the file is not a list of records"],
  ])("%s", async (_what, text, line, message) => {
    const problems = await problemsOf({ ...minimalPack, "documents.yaml": text });
    const found = problems.find((problem) => problem.message.startsWith(message));
    expect(found).toMatchObject({ file: "documents.yaml", line, path: "documents", mend: expect.stringMatching(/\w/) });
  });

  test("a record that is a bare text, called by its place", async () => {
    const [problem] = await problemsOf({ ...minimalPack, "documents.yaml": "- plan\n" });
    expect(problem).toMatchObject({ file: "documents.yaml", line: 1, path: "documents[0]", value: '"plan"' });
  });

  test("a file whose name no kind of record has", async () => {
    const problems = await problemsOf({ ...minimalPack, "ofers.yaml": "" });
    expect(problems).toEqual([
      {
        file: "ofers.yaml",
        line: null,
        path: "pack",
        value: null,
        message: "no kind of record goes into a file of this name",
        mend: expect.stringMatching(
          /^name it one of: sources\.yaml, .*offers\.yaml, offers-at-locations\.yaml, .*, notices\.yaml$/,
        ),
      },
    ]);
  });

  test("a file that is not UTF-8", async () => {
    const latin2 = Uint8Array.from(Buffer.from("# wsparcie dla \xb3udzi\n", "latin1"));
    expect(await problemsOf({ ...minimalPack, "documents.yaml": latin2 })).toEqual([
      {
        file: "documents.yaml",
        line: null,
        path: "pack",
        value: null,
        message: "the file is not UTF-8 text",
        mend: "save it as UTF-8",
      },
    ]);
  });

  test("a folder of the name of a file", async () => {
    const folder = await packFolder(minimalPack);
    await mkdir(join(folder, "documents.yaml"));
    expect(await problemsIn(folder)).toEqual([
      expect.objectContaining({ file: "documents.yaml", line: null, mend: "put a readable file there, or delete it" }),
    ]);
  });

  test("together with the problems of all other files", async () => {
    const files = { ...editedPack(["offers.yaml", "position: 10", "position: 0"]), "ofers.yaml": "", "rooms.yml": "" };
    const problems = await problemsOf({ ...files, "documents.yaml": "slug: a\n" });
    expect(problems.map(({ file }) => file)).toEqual(["ofers.yaml", "rooms.yml", "documents.yaml", "offers.yaml"]);
  });
});

describe("a folder that holds no pack is refused", () => {
  test("where it is empty", async () => {
    const folder = await packFolder({});
    expect(await problemsIn(folder)).toEqual([
      {
        file: folder,
        line: null,
        path: "pack",
        value: null,
        message: "there is no content in the folder",
        mend: "name a folder that holds offers.yaml and its siblings",
      },
    ]);
  });

  test("where it does not exist", async () => {
    const folder = join(await packFolder({}), "tresc");
    expect(await problemsIn(folder)).toEqual([
      {
        file: folder,
        line: null,
        path: "pack",
        value: null,
        message: expect.stringContaining("ENOENT"),
        mend: "name the folder of a content pack",
      },
    ]);
  });

  test("where it is a file", async () => {
    const file = join(await packFolder(minimalPack), "offers.yaml");
    expect(await problemsIn(file)).toMatchObject([{ file, message: expect.stringContaining("ENOTDIR") }]);
  });
});
