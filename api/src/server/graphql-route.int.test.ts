// SPDX-License-Identifier: EUPL-1.2
// A release never changes, so that its API reckons no answer twice, and gives none of another release.

import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { embeddedStore } from "../../test/embedded-store.ts";
import { publicSchema } from "../../test/public-api.ts";
import { idOf } from "../kernel/ids.ts";
import { ContentStore } from "../store/content-store.ts";
import { addGraphqlRoute } from "./graphql-route.ts";
import { startPublicEndpoint } from "./public-endpoint.ts";

const QUERY = '{ offer(slug: "noclegownia") { slug name { text } } }';
const EMPTY = new ContentStore({}, null);

let app: FastifyInstance;
let current: ContentStore;

beforeAll(async () => {
  app = Fastify();
  addGraphqlRoute(app, await startPublicEndpoint(publicSchema()), () => current);
});

beforeEach(async () => {
  current = await embeddedStore();
});

afterAll(() => app.close());

const post = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: "POST", url: "/graphql", headers, payload: { query } });

describe("the GraphQL route", () => {
  test("executes a request once for a release, and gives the same bytes and headers ever after", async () => {
    const reading = vi.spyOn(current, "bySlug");
    const first = await post(QUERY);
    const again = await post(QUERY);
    expect(first.json()).toMatchObject({ data: { offer: { slug: "noclegownia" } } });
    expect(again.body).toBe(first.body);
    expect({ ...again.headers, date: "" }).toEqual({ ...first.headers, date: "" });
    expect(reading).toHaveBeenCalledTimes(1);
  });

  test("answers from the next release as soon as there is one", async () => {
    await post(QUERY);
    current = EMPTY;
    expect((await post(QUERY)).json()).toEqual({ data: { offer: null } });
  });

  test("tells each client the type of answer that it asked for", async () => {
    const types = ["application/json", "application/graphql-response+json"];
    for (const type of types) expect((await post(QUERY, { accept: type })).headers["content-type"]).toContain(type);
  });

  test("keeps no error, so that what has passed is not told again", async () => {
    vi.spyOn(console, "error").mockImplementationOnce(() => undefined);
    vi.spyOn(current, "bySlug").mockImplementationOnce(() => {
      throw new TypeError("once");
    });
    expect((await post(QUERY)).json()).toMatchObject({ errors: [{ extensions: { code: "INTERNAL" } }] });
    expect((await post(QUERY)).json()).toMatchObject({ data: { offer: { slug: "noclegownia" } } });
  });

  test("keeps no answer of which a part failed", async () => {
    const id = idOf("Offer", "noclegownia");
    const byId = current.byId.bind(current);
    const failing = vi.spyOn(current, "byId").mockImplementation(() => {
      throw new TypeError("once");
    });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const query = `{ errorCodes node(id: "${id}") { id } }`;
    expect((await post(query)).json()).toMatchObject({ data: { errorCodes: expect.any(Array), node: null } });
    failing.mockImplementation(byId);
    expect((await post(query)).json()).toMatchObject({ data: { node: { id } } });
    vi.restoreAllMocks();
  });

  test("still refuses what another page could make a browser send, whatever is kept", async () => {
    await post(QUERY);
    const answer = await app.inject({ method: "GET", url: "/graphql", query: { query: QUERY } });
    expect(answer.statusCode).toBe(400);
  });
});
