#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// Plain JavaScript that any Node can read, so that one which is too old is told so instead of crashing.

const REQUIRED_MAJOR = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major < REQUIRED_MAJOR) {
  console.error(
    `Okienko needs Node.js ${REQUIRED_MAJOR} or newer; this is ${process.version} (${process.execPath}).\n` +
      "Start it with `npx -y pnpm@12.21.0 start`, which brings its own Node.js, or install a newer one.",
  );
  process.exit(1);
}

// Of any other value GraphQL looks, at each value that it completes, for a second copy of itself.
process.env.NODE_ENV ??= "production";
const { enableCompileCache } = await import("node:module");
enableCompileCache();
const { register } = await import("tsx/esm/api");
const { fileURLToPath } = await import("node:url");
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL("./tsconfig.json", import.meta.url));
register({ tsconfig: process.env.TSX_TSCONFIG_PATH });
await import("./src/main.ts");
