// SPDX-License-Identifier: EUPL-1.2

import type { TypedDocumentString } from "@okienko/schema/documents";

interface Answer<TResult> {
  readonly data?: TResult | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * The beginning of the day (UTC) that the site is made for, ISO 8601: all builds of a day with the same content give the
 * same bytes. Throws ContentError where `OKIENKO_AS_OF` is no instant.
 */
export function asOfDay(): string {
  const instant = new Date(process.env["OKIENKO_AS_OF"] ?? "");
  if (Number.isNaN(instant.getTime())) {
    throw new ContentError("OKIENKO_AS_OF is no instant. Give the instant that the site is made for, ISO 8601.");
  }
  return `${instant.toISOString().slice(0, 10)}T00:00:00.000Z`;
}

/** The API did not give what a page needs; the message names the query and says what to do. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}

function nameOf(document: string): string {
  return /\b(?:query)\s+(\w+)/.exec(document)?.[1] ?? "without a name";
}

/** What one build has found so far. The next build begins with nothing: what it found here would be published stale. */
let memory = { build: "", found: new Map<string, Promise<unknown>>() };

/**
 * Finds something once for all pages of the build that `OKIENKO_BUILD` names; without that name every time.
 * @param key names it among all that a build finds
 */
export function oncePerBuild<T>(key: string, find: () => Promise<T>): Promise<T> {
  const build = process.env["OKIENKO_BUILD"];
  if (!build) return find();
  if (memory.build !== build) memory = { build, found: new Map() };
  const known = memory.found.get(key) as Promise<T> | undefined;
  const found = known ?? find();
  memory.found.set(key, found);
  return found;
}

/**
 * Asks the API at `OKIENKO_API_URL`, once per build. Throws ContentError where the address is missing, the API is silent,
 * or it answers errors.
 */
export async function query<TResult, TVariables>(
  document: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const text = document.toString();
  return oncePerBuild(JSON.stringify([text, variables]), () => ask<TResult>(text, variables));
}

async function ask<TResult>(text: string, variables: unknown): Promise<TResult> {
  const apiUrl = process.env["OKIENKO_API_URL"];
  if (!apiUrl) throw new ContentError("OKIENKO_API_URL is not set. Give the address of the public GraphQL API.");
  const response = await fetch(apiUrl, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: text, variables }),
  }).catch((cause: unknown) => {
    throw new ContentError(`Query ${nameOf(text)}: no answer from ${apiUrl}. Check that the API runs.`, { cause });
  });
  return dataOf(nameOf(text), response);
}

async function dataOf<TResult>(name: string, response: Response): Promise<TResult> {
  const answer = (await response.json().catch((cause: unknown) => {
    throw new ContentError(`Query ${name}: HTTP ${response.status}, and the body is not JSON.`, { cause });
  })) as Answer<TResult>;
  const errors = answer.errors ?? [];
  if (errors.length > 0) throw new ContentError(`Query ${name}: ${errors.map((error) => error.message).join("; ")}`);
  if (!answer.data) throw new ContentError(`Query ${name}: HTTP ${response.status} without data.`);
  return answer.data;
}
