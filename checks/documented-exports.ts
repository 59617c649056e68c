// SPDX-License-Identifier: EUPL-1.2
// Tells which exported symbols have a doc comment, and holds each part of the house to its aim.

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An exported symbol, and whether a doc comment stands above it. */
export interface ExportedSymbol {
  readonly name: string;
  readonly line: number;
  readonly isDocumented: boolean;
}

const EXPORT = /^export (?:default )?(?:abstract )?(?:async )?(?:const|class|enum|function|interface|type) (\w+)/;

/** Exported symbols of a source text; decorators may stand between the comment and the symbol. */
export function exportedSymbols(source: string): readonly ExportedSymbol[] {
  const lines = source.split("\n");
  return lines.flatMap((text, index) => {
    const name = EXPORT.exec(text)?.[1];
    if (name === undefined) return [];
    const above = lines.slice(0, index);
    const start = above.findLastIndex((line) => line.trim() === "") + 1;
    return [{ name, line: index + 1, isDocumented: above.slice(start).some((line) => line.trimEnd().endsWith("*/")) }];
  });
}

interface Part {
  readonly name: string;
  readonly pattern: string;
  /** Least share of documented symbols, 0–1. */
  readonly aim: number;
}

const PARTS: readonly Part[] = [
  { name: "api", pattern: "api/{src,scripts,test}/**/*.ts", aim: 0.95 },
  { name: "site", pattern: "site/src/**/*.ts", aim: 0.8 },
  { name: "pdfua", pattern: "pdfua/{src,test}/**/*.ts", aim: 0.95 },
  { name: "checks and bench", pattern: "{checks,bench}/**/*.ts", aim: 0.95 },
];

/** Tests and migrations are read whole; what a component's examples are is said once, in components/example.ts. */
const UNTOLD = /\.test\.ts$|migrations|components\/\w+\.examples\.ts$/;

function report({ name, pattern, aim }: Part, root: string): boolean {
  const files = globSync(pattern, { cwd: root }).filter((file) => !UNTOLD.test(file));
  const symbols = files.flatMap((file) =>
    exportedSymbols(readFileSync(`${root}${file}`, "utf8")).map((symbol) => ({ file, ...symbol })),
  );
  const bare = symbols.filter((symbol) => !symbol.isDocumented);
  const share = symbols.length === 0 ? 1 : 1 - bare.length / symbols.length;
  console.log(
    `        ${name}: ${(100 * share).toFixed(1)} % of ${symbols.length} exports documented (aim ${100 * aim} %)`,
  );
  for (const { file, line, name: symbol } of bare) console.log(`        ${file}:${line}  ${symbol} has no doc comment`);
  return share >= aim;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (!PARTS.map((part) => report(part, root)).every(Boolean)) process.exitCode = 1;
}
