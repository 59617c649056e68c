// SPDX-License-Identifier: EUPL-1.2

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeHash } from "./code-hash.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "okienko-code-"));
  await write("site/src/pages/index.astro", "<h1>Okienko</h1>");
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

describe("codeHash", () => {
  it("is the same for the same code", async () => {
    expect(await codeHash(root)).toBe(await codeHash(root));
    expect(await codeHash(root)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    "site/src/pages/index.astro",
    "site/src/styles/tokens.css",
    "site/public/favicon.svg",
    "site/astro.config.ts",
    "schema/generated/documents.ts",
    "pnpm-lock.yaml",
  ])("changes with %s", async (file) => {
    const before = await codeHash(root);
    await write(file, "changed");
    expect(await codeHash(root)).not.toBe(before);
  });

  it("changes when a file moves and its bytes do not", async () => {
    const before = await codeHash(root);
    await rm(join(root, "site/src/pages/index.astro"));
    await write("site/src/pages/start.astro", "<h1>Okienko</h1>");
    expect(await codeHash(root)).not.toBe(before);
  });

  it.each(["site/src/i18n/say.test.ts", "README.md", "api/content/ostrowiec/offers.yaml"])(
    "stays with %s",
    async (file) => {
      const before = await codeHash(root);
      await write(file, "changed");
      expect(await codeHash(root)).toBe(before);
    },
  );
});
