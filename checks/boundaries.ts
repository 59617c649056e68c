// SPDX-License-Identifier: EUPL-1.2
// The arrows along which imports may point, as rules of the linter. `node checks/boundaries.ts` writes them to biome.json;
// boundaries.test.ts holds biome.json to them and plants a violation of each.

import { readFileSync, writeFileSync } from "node:fs";

/** A room of the code: files of one folder share what they may import. */
export interface Room {
  /** Name of the folder, unique within its tree. */
  readonly name: string;
  /** Folder from the root of the repository. */
  readonly folder: string;
  /** Names of the rooms of the same tree that its files may import. */
  readonly mayImport: readonly string[];
}

/** Layers of `api/src` from the top; a room may import what stands below it, never a sibling. `config` is main's alone. */
const API_LAYERS = [
  ["cli"],
  ["server"],
  ["publishing"],
  ["workspace"],
  ["strategy", "news"],
  ["offers"],
  ["programs"],
  ["organization"],
  ["contacts"],
  ["places"],
  ["documents", "schedules"],
  ["sources"],
  ["store"],
  ["history"],
  ["access"],
  ["persistence"],
  ["kernel"],
  ["config"],
];

const API_DOMAINS = new Set(API_LAYERS.slice(4, 12).flat());

/**
 * Rooms of `site/src` with what each may import; `*.view.ts` files hold types alone and may be imported anywhere. Of the
 * components only their examples import `examples`, which examples.test.ts holds them to.
 */
const SITE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  gallery: ["build", "layouts", "components", "examples", "i18n"],
  pages: ["layouts", "components", "islands", "i18n", "content", "styles"],
  layouts: ["components", "islands", "i18n", "styles"],
  components: ["islands", "examples", "i18n", "styles"],
  examples: ["content", "i18n"],
  islands: ["i18n", "styles"],
  content: ["kernel"],
  documents: ["i18n", "kernel"],
  build: ["content", "documents", "i18n", "kernel"],
  i18n: [],
  kernel: [],
  styles: [],
};

/** All rooms of the API. */
export const apiRooms: readonly Room[] = API_LAYERS.flatMap((layer, depth) =>
  layer.map((name) => ({
    name,
    folder: `api/src/${API_DOMAINS.has(name) ? "domains/" : ""}${name}`,
    mayImport: API_LAYERS.slice(depth + 1)
      .flat()
      .filter((other) => other !== "config"),
  })),
);

/** All rooms of the site. */
export const siteRooms: readonly Room[] = Object.entries(SITE_ROOMS).map(([name, mayImport]) => ({
  name,
  folder: `site/src/${name}`,
  mayImport,
}));

/** All rooms of the judge of PDFs; the files above them may import both. */
export const pdfuaRooms: readonly Room[] = [
  { name: "reading", folder: "pdfua/src/reading", mayImport: [] },
  { name: "rules", folder: "pdfua/src/rules", mayImport: ["reading"] },
];

/** What the judge of PDFs may not import: it knows nothing of Okienko. */
const OUTSIDE_PDFUA = ["../**/api/**", "../**/site/**", "../**/schema/**", "@okienko/**"];

/** Specifiers that files of a room may not import. */
function forbiddenPatterns(room: Room, rooms: readonly Room[]): readonly string[] {
  const others = rooms.filter((other) => other.name !== room.name && !room.mayImport.includes(other.name));
  const neighbours = others.map((other) => `../**/${other.name}/**`);
  if (room.folder.startsWith("pdfua/")) return [...neighbours, ...OUTSIDE_PDFUA];
  const isSite = room.folder.startsWith("site/");
  const views = isSite ? ["!../**/*.view.ts"] : [];
  const trees = isSite
    ? ["../**/api/**", "@okienko/api", "@okienko/api/**"]
    : ["../**/site/**", "@okienko/site", "@okienko/site/**", "../**/main.ts"];
  const schema = isSite && room.name !== "content" ? ["../**/schema/**", "@okienko/schema", "@okienko/schema/**"] : [];
  return [...neighbours, ...trees, "../**/pdfua/**", ...schema, ...views];
}

/** One entry of `overrides` in biome.json. */
export interface Override {
  readonly includes: readonly string[];
  readonly linter: unknown;
}

function overrideOf(includes: string, message: string, group: readonly string[]): Override {
  const options = { patterns: [{ group, message: `${message}; see ARCHITECTURE.md.` }] };
  return {
    includes: [includes],
    linter: { rules: { style: { noRestrictedImports: { level: "error", options } } } },
  };
}

function roomOverride(room: Room, rooms: readonly Room[]): Override {
  const { name, folder, mayImport } = room;
  const message = `${name} may import ${mayImport.length > 0 ? mayImport.join(", ") : "no other room"}`;
  return overrideOf(`${folder}/**`, message, forbiddenPatterns(room, rooms));
}

/** The rules of all rooms. */
export const boundaryOverrides: readonly Override[] = [
  ...[apiRooms, siteRooms, pdfuaRooms].flatMap((rooms) => rooms.map((room) => roomOverride(room, rooms))),
  overrideOf("pdfua/src/*.ts", "pdfua may import nothing of ours", OUTSIDE_PDFUA),
];

/** Whether an override of biome.json is one of these rules. */
export function isBoundary(override: Override): boolean {
  return JSON.stringify(override).includes("noRestrictedImports");
}

if (import.meta.main) {
  const file = new URL("../biome.json", import.meta.url);
  const config = JSON.parse(readFileSync(file, "utf8")) as { overrides: Override[] };
  config.overrides = [...config.overrides.filter((one) => !isBoundary(one)), ...boundaryOverrides];
  writeFileSync(file, `${JSON.stringify(config, null, 2)}\n`);
}
