// SPDX-License-Identifier: EUPL-1.2
// What servers say that a file is, held against what `pliki.json` says of it.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";

interface ListedFile {
  readonly path: string;
  readonly mediaType: string;
}

/** A rule of a server: the type of the paths that it is for. */
type TypeRule = readonly [isFor: (path: string) => boolean, mediaType: string];

/** What Caddy knows by itself of what we publish. */
const KNOWN_TO_CADDY: readonly TypeRule[] = [
  [(path) => path.endsWith(".json"), "application/json"],
  [(path) => path.endsWith(".pdf"), "application/pdf"],
];

let files: readonly ListedFile[];

beforeAll(async () => {
  files = JSON.parse(await readFile(join(inject("site").folder, "pliki.json"), "utf8"));
});

async function snippet(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../../docs/deploy/${name}`, import.meta.url)), "utf8");
}

/** Locations of nginx with a type of their own come before the types of endings. */
function nginxRules(text: string): readonly TypeRule[] {
  const located = [...text.matchAll(/location (=|~) (\S+) \{\s+types \{ \}\s+default_type (\S+);/g)].map(
    ([, kind, place = "", type = ""]): TypeRule => [
      (path) => (kind === "=" ? path === place : new RegExp(place).test(path)),
      type,
    ],
  );
  const [, types = ""] = /^ {4}types \{\n(.*?)\n {4}\}/ms.exec(text) ?? [];
  const lines = types.split("\n").map((line) => line.trim().replace(";", "").split(/\s+/));
  const byEnding = lines.map(
    ([type = "", ...endings]): TypeRule => [(path) => endings.some((ending) => path.endsWith(`.${ending}`)), type],
  );
  return [...located, ...byEnding];
}

/** A `*` of Caddy stands for anything. */
function caddyRules(text: string): readonly TypeRule[] {
  const named = [...text.matchAll(/@(\w+) path (.+)\n\s+header @\1 Content-Type "?([^"\n]+)/g)].map(
    ([, , patterns = "", type = ""]): TypeRule => {
      const regexps = patterns.split(" ").map((one) => new RegExp(`^${one.split("*").map(RegExp.escape).join(".*")}$`));
      return [(path) => regexps.some((regexp) => regexp.test(path)), type];
    },
  );
  return [...named, ...KNOWN_TO_CADDY];
}

function withoutParameters(mediaType: string | null | undefined): string | undefined {
  return mediaType?.split(";")[0];
}

/** Files that a server calls something else than the list does, with what it calls them. */
function differences(rules: readonly TypeRule[]): readonly unknown[] {
  const told = files.map(({ path, mediaType }) => {
    const rule = rules.find(([isFor]) => isFor(path));
    return { path, mediaType, told: withoutParameters(rule?.[1]) };
  });
  return told.filter((one) => one.told !== one.mediaType);
}

test("our server says of each file what the list of files says", async () => {
  const told = await Promise.all(
    files.map(async ({ path }) => {
      const response = await fetch(inject("site").url + path, { method: "HEAD" });
      return { path, mediaType: withoutParameters(response.headers.get("content-type")) };
    }),
  );
  expect(told).toEqual(files.map(({ path, mediaType }) => ({ path, mediaType })));
  expect(new Set(files.map(({ mediaType }) => mediaType)).size).toBeGreaterThan(12);
});

test("the example for nginx says the same", async () => {
  expect(differences(nginxRules(await snippet("nginx.conf")))).toEqual([]);
});

test("the example for Caddy says the same", async () => {
  expect(differences(caddyRules(await snippet("Caddyfile")))).toEqual([]);
});
