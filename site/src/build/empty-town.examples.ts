// SPDX-License-Identifier: EUPL-1.2

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema, type GraphQLFieldResolver, getNamedType, graphql, isListType, isNonNullType } from "graphql";

const schema = buildSchema(await readFile(new URL("../../../schema/public.graphql", import.meta.url), "utf8"));
const nothing = { edges: [], nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, hasPreviousPage: false } };

/** What a town answers beside what it has: lists are empty, what may be null is null. */
const nothingElse: GraphQLFieldResolver<Record<string, unknown>, unknown> = (parent, _arguments, _context, info) => {
  const type = info.returnType;
  if (info.fieldName in parent) return parent[info.fieldName];
  if (!isNonNullType(type)) return null;
  if (isListType(type.ofType)) return [];
  const name = getNamedType(type).name;
  if (name.endsWith("Connection")) return nothing;
  return name === "LocalizedText" ? { text: "–", language: "PL", state: "ORIGINAL" } : "PL";
};

/** The public API of a town that has a centre, one group of people and nothing else. */
export class EmptyTown {
  centreName = "Ośrodek Pierwszy";
  groupSlug = "kazdy";
  /** Name of the query that is answered by an error; null where none is. */
  brokenQuery: string | null = null;
  readonly #server: Server = createServer(async (request, response) =>
    response.end(await this.#answerTo((await request.toArray()).join(""))),
  );

  /** Opens it on the loopback address, and gives the address of its endpoint. */
  async open(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`;
  }

  close(): void {
    this.#server.close();
  }

  async #answerTo(request: string): Promise<string> {
    if (this.brokenQuery !== null && request.includes(`query ${this.brokenQuery}`)) {
      return JSON.stringify({ errors: [{ message: "Too deep." }] });
    }
    const { query, variables } = JSON.parse(request) as { query: string; variables: Record<string, unknown> };
    const name = { text: this.centreName, language: "PL", state: "ORIGINAL" };
    const centre = {
      name,
      organizationType: "CENTRE",
      standing: "CURRENT",
      slug: "osrodek",
      verification: "DOCUMENTED",
    };
    const group = { name, slug: this.groupSlug, isSensitive: false };
    const rootValue = { centre, targetGroups: { ...nothing, nodes: [group] } };
    const answer = await graphql({
      schema,
      source: query,
      variableValues: variables,
      rootValue,
      fieldResolver: nothingElse,
    });
    return JSON.stringify(answer);
  }
}
