// SPDX-License-Identifier: EUPL-1.2

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

// Vite and Node would each take another of graphql's two builds, and one refuses the other's schema.
const graphql = { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) };

/** Test files of a worker share what they import, which takes longer than most of them; none changes what it imports. */
const shared = { isolate: false };

export default defineConfig({
  test: {
    // Much of the time is waiting for processes, so that three at once pay even on two cores.
    maxWorkers: 3,
    projects: [
      {
        resolve: { alias: [graphql] },
        // Decorators need the legacy transform; Oxc reads the setting from the package's tsconfig.
        test: {
          ...shared,
          name: "api",
          root: "api",
          include: ["src/**/*.test.ts", "test/*.test.ts"],
          setupFiles: [pathOf("./api/test/setup.ts")],
          globalSetup: [pathOf("./api/test/global-setup.ts")],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        // One embedded town, published once, for all tests that visit its pages.
        test: {
          name: "pages",
          root: "api",
          include: ["test/site/*.test.ts"],
          globalSetup: [pathOf("./api/test/site/site-setup.ts")],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { ...shared, name: "site", root: "site", include: ["src/**/*.test.ts"] } },
      {
        test: {
          ...shared,
          name: "pdfua",
          root: "pdfua",
          include: ["src/**/*.test.ts", "test/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: "checks",
          root: "checks",
          include: ["**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
