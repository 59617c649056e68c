// SPDX-License-Identifier: EUPL-1.2

import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect } from "vitest";
import type { CandidateServer } from "../src/publishing/publisher.ts";
import { startCandidateServer } from "../src/server/http-server.ts";
import { startPublicEndpoint } from "../src/server/public-endpoint.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import type { ContentStore } from "../src/store/content-store.ts";
import { ask } from "./ask.ts";

type Variables = Readonly<Record<string, unknown>>;

/** Why a request was refused, as the first of its errors says. */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
}

/** The public API over some content, as a stranger uses it. */
export interface TestApi {
  readonly url: () => string;
  /** The data of an answer without errors; its shape is what the test says. */
  read<T>(query: string, variables?: Variables): Promise<T>;
  /** Why a request was refused; fails where it was answered. */
  refusal(query: string, variables?: Variables): Promise<Refusal>;
}

let schema: GraphQLSchema | null = null;

/** The public schema, built once for a test file. */
export function publicSchema(): GraphQLSchema {
  schema ??= buildPublicSchema();
  return schema;
}

/** Serves the public API over a store while the tests of a file or of a `describe` run. */
export function publicApiOver(makeStore: () => Promise<ContentStore>): TestApi {
  let server: CandidateServer;
  beforeAll(async () => {
    server = await startCandidateServer(await startPublicEndpoint(publicSchema()), await makeStore());
  });
  afterAll(() => server.close());
  return {
    url: () => server.url,
    async read<T>(query: string, variables: Variables = {}) {
      const { data, errors } = await ask(server.url, query, variables);
      expect(errors).toBeUndefined();
      return data as T;
    },
    async refusal(query, variables = {}) {
      const { data, errors } = await ask(server.url, query, variables);
      expect(Object.values(data ?? {}).filter((answer) => answer !== null)).toEqual([]);
      expect(errors).toHaveLength(1);
      return errors?.[0]?.extensions as Refusal;
    },
  };
}
