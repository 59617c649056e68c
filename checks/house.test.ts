// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(`${ROOT}${file}`, "utf8");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter(Boolean);
const sources = files.filter(
  (file) => /\.(?:ts|mjs|astro|css|graphql|ya?ml)$/.test(file) && !/generated\/|public\.graphql|pnpm-lock/.test(file),
);

test("every source file says under which licence it stands", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => !read(file).slice(0, 200).includes("SPDX-License-Identifier: "))).toEqual([]);
});

test("no source file has a left-over or a suppression", () => {
  const leftOver = new RegExp(
    ["\\bTO" + "DO\\b", "\\bFIX" + "ME\\b", "@ts-" + "(?:ignore|expect-error|nocheck)", "biome-" + "ignore"].join("|"),
  );
  expect(sources.filter((file) => leftOver.test(read(file)))).toEqual([]);
});

test("all versions of dependencies are exact", () => {
  const loose = files
    .filter((file) => /(?:^|\/)package\.json$/.test(file))
    .flatMap((file) => {
      const manifest = JSON.parse(read(file)) as Record<string, Record<string, string> | undefined>;
      const versions = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((group) =>
        Object.entries(manifest[group] ?? {}),
      );
      return versions
        .filter(([, version]) => !/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|workspace:\*)$/.test(version))
        .map(([name]) => `${file}: ${name}`);
    });
  expect(loose).toEqual([]);
});

test("publiccode.yml names the version and licence of package.json", () => {
  const { version, license } = JSON.parse(read("package.json")) as { version: string; license: string };
  expect(read("publiccode.yml")).toContain(`softwareVersion: "${version}"`);
  expect(read("publiccode.yml")).toContain(`license: ${license}`);
});

test("ARCHITECTURE.md stays short enough to be read", () => {
  expect(read("ARCHITECTURE.md").split("\n").length).toBeLessThanOrEqual(250);
});
