// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shareFile } from "./share-file.ts";

let folder: string;
let file: string;
let place: string;

/** A disk that refuses hard links with this code. */
const refusing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "okienko-share-"));
  file = join(folder, "kept.pdf");
  place = join(folder, "site.pdf");
  await writeFile(file, "bajty");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("shareFile", () => {
  it("has one file in two places where the disk can do that", async () => {
    shareFile(file, place);
    expect((await stat(place)).ino).toBe((await stat(file)).ino);
  });

  it.each(["EXDEV", "EPERM", "EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"])(
    "copies the file where the disk says %s",
    async (code) => {
      shareFile(file, place, refusing(code));
      expect(await readFile(place, "utf8")).toBe("bajty");
      expect((await stat(place)).ino).not.toBe((await stat(file)).ino);
    },
  );

  it.each(["EEXIST", "ENOENT", "EACCES", "EIO"])("copies nothing where the disk says %s", async (code) => {
    expect(() => shareFile(file, place, refusing(code))).toThrow(code);
    await expect(stat(place)).rejects.toThrow("ENOENT");
  });

  it("never copies over what is there", async () => {
    await writeFile(place, "inne");
    expect(() => shareFile(file, place, refusing("EPERM"))).toThrow("EEXIST");
    expect(await readFile(place, "utf8")).toBe("inne");
  });
});
