// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  apiRooms,
  boundaryOverrides,
  isBoundary,
  type Override,
  pdfuaRooms,
  type Room,
  siteRooms,
} from "./boundaries.ts";

const BIOME = fileURLToPath(new URL("../node_modules/.bin/biome", import.meta.url));
const config = JSON.parse(readFileSync(new URL("../biome.json", import.meta.url), "utf8")) as { overrides: Override[] };

/** One planted import: the file that has it, and whether it must be refused. */
interface Planted {
  readonly file: string;
  readonly source: string;
  readonly isForbidden: boolean;
}

const up = (folder: string): string => "../".repeat(folder.split("/").length);

function specifier(from: Room, to: Room, file = "planted.ts"): string {
  return `${up(from.folder)}${to.folder}/${file}`;
}

/** The shortest way between two rooms, as a person would write it. */
function shortSpecifier(from: Room, to: Room): string {
  const [a, b] = [from.folder.split("/"), to.folder.split("/")];
  let shared = 0;
  while (a[shared] === b[shared]) shared += 1;
  return `${"../".repeat(a.length - shared)}${b.slice(shared).join("/")}/planted.ts`;
}

/** Every ordered pair of rooms of a tree: those that the design allows, and all others, each in several spellings. */
function plantedPairs(rooms: readonly Room[]): readonly Planted[] {
  return rooms.flatMap((from) =>
    rooms
      .filter((to) => to.name !== from.name)
      .flatMap((to) => {
        const isForbidden = !from.mayImport.includes(to.name);
        const name = (spelling: string): string => `${from.folder}/planted-${to.name}-${spelling}.ts`;
        return [
          { file: name("long"), source: `import { x } from "${specifier(from, to)}";\nx();\n`, isForbidden },
          { file: name("short"), source: `import { x } from "${shortSpecifier(from, to)}";\nx();\n`, isForbidden },
          {
            file: name("type"),
            source: `import type { X } from "${shortSpecifier(from, to)}";\nexport const x: X = 1;\n`,
            isForbidden,
          },
          { file: name("dynamic"), source: `await import("${shortSpecifier(from, to)}");\n`, isForbidden },
          { file: name("export"), source: `export { x } from "${shortSpecifier(from, to)}";\n`, isForbidden },
        ];
      }),
  );
}

const between: readonly Planted[] = [
  {
    file: "api/src/cli/site.ts",
    source: 'import { x } from "../../../site/src/content/client.ts";\nx();\n',
    isForbidden: true,
  },
  { file: "api/src/kernel/main.ts", source: 'import { x } from "../main.ts";\nx();\n', isForbidden: true },
  {
    file: "site/src/content/api.ts",
    source: 'import { x } from "../../../api/src/kernel/ids.ts";\nx();\n',
    isForbidden: true,
  },
  {
    file: "site/src/content/schema.ts",
    source: 'import { x } from "../../../schema/generated/documents.ts";\nx();\n',
    isForbidden: false,
  },
  {
    file: "site/src/pages/schema.ts",
    source: 'import { x } from "../../../schema/generated/documents.ts";\nx();\n',
    isForbidden: true,
  },
  {
    file: "site/src/components/view.ts",
    source: 'import type { X } from "../content/home.view.ts";\nexport const x: X = 1;\n',
    isForbidden: false,
  },
  {
    file: "site/src/components/Fetches.astro",
    source: '---\nimport { x } from "../content/home.ts";\nx();\n---\n<p>x</p>\n',
    isForbidden: true,
  },
  {
    file: "site/src/pages/planted/inner.astro",
    source: '---\nimport { x } from "../../content/home.ts";\nx();\n---\n<p>x</p>\n',
    isForbidden: false,
  },
];

const aroundPdfua: readonly Planted[] = [
  ...["api/src/publishing", "site/src/build"].flatMap((folder) => [
    { file: `${folder}/judge.ts`, source: 'import { x } from "@okienko/pdfua/judge-pdf";\nx();\n', isForbidden: false },
    {
      file: `${folder}/judge-path.ts`,
      source: `import { x } from "${up(folder)}pdfua/src/judge-pdf.ts";\nx();\n`,
      isForbidden: true,
    },
  ]),
  ...["pdfua/src", "pdfua/src/reading", "pdfua/src/rules"].flatMap((folder) => [
    ...["api/src/kernel/ids.ts", "site/src/i18n/words.ts", "schema/generated/documents.ts"].map((target, index) => ({
      file: `${folder}/foreign-${index}.ts`,
      source: `import { x } from "${up(folder)}${target}";\nx();\n`,
      isForbidden: true,
    })),
    {
      file: `${folder}/foreign-name.ts`,
      source: 'import { x } from "@okienko/schema/documents";\nx();\n',
      isForbidden: true,
    },
  ]),
  {
    file: "pdfua/src/judge.ts",
    source: 'import { x } from "./rules/planted.ts";\nimport { y } from "./reading/planted.ts";\nx(y);\n',
    isForbidden: false,
  },
];

const trees = [apiRooms, siteRooms, pdfuaRooms];
const planted = [...trees.flatMap(plantedPairs), ...between, ...aroundPdfua];
let refused: ReadonlySet<string>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "okienko-boundaries-"));
  for (const { file, source } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const rules = {
    html: { experimentalFullSupportEnabled: true },
    linter: { rules: { recommended: false } },
    overrides: config.overrides.filter(isBoundary),
  };
  writeFileSync(join(folder, "biome.json"), JSON.stringify(rules));
  const lint = promisify(execFile)(BIOME, ["lint", "--reporter=json", "--max-diagnostics=none"], {
    cwd: folder,
    maxBuffer: 1e9,
  });
  const { stdout } = await lint.catch((error: unknown) => error as { stdout: string });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  const broken = diagnostics.filter((one) => one.category === "lint/style/noRestrictedImports");
  refused = new Set(
    broken.map(({ location: { path } }) => (typeof path === "string" ? path : path.file).replace(`${folder}/`, "")),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("biome.json holds the arrows that boundaries.ts tells; `pnpm boundaries` writes them", () => {
  expect(config.overrides.filter(isBoundary)).toEqual(boundaryOverrides);
});

describe("the linter", () => {
  test("refuses an import along every arrow that the design does not have", () => {
    const missed = planted.filter(({ isForbidden, file }) => isForbidden && !refused.has(file)).map(({ file }) => file);
    expect(missed).toEqual([]);
    expect(planted.filter(({ isForbidden }) => isForbidden).length).toBeGreaterThan(500);
  });

  test("lets every import along the arrows pass", () => {
    const blocked = planted
      .filter(({ isForbidden, file }) => !isForbidden && refused.has(file))
      .map(({ file }) => file);
    expect(blocked).toEqual([]);
  });
});
