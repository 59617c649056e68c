// SPDX-License-Identifier: EUPL-1.2

import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  /** What the global set-up hands to every test file. */
  export interface ProvidedContext {
    /** URL of a PostgreSQL database that tests may make others beside. */
    postgresUrl: string;
  }
}

/** One real PostgreSQL server for all tests, or the one that TEST_DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") {
    project.provide("postgresUrl", given);
    return async () => undefined;
  }
  const server = await startPostgres();
  project.provide("postgresUrl", await server.freshDatabase("okienko"));
  return () => server.stop();
}
