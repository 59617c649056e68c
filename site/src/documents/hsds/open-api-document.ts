// SPDX-License-Identifier: EUPL-1.2

import { hsdsWords } from "../../i18n/hsds-words.ts";

const LISTS = [
  "services",
  "organizations",
  "locations",
  "service_at_locations",
  "taxonomies",
  "taxonomy_terms",
] as const;

function got(summary: string, parameter?: string): object {
  const parameters = parameter
    ? [{ name: parameter, in: "path", required: true, schema: { type: parameter === "id" ? "string" : "integer" } }]
    : [];
  const content = { "application/json": { schema: { type: "object" } } };
  return { get: { summary, parameters, responses: { "200": { description: summary, content } } } };
}

/** Which files there are, as OpenAPI 3.1 describes an interface. */
export function hsdsOpenApi(publicUrl: string | null): object {
  const lists = LISTS.flatMap((list) => [
    [`/hsds/${list}.json`, got(`${list}: pierwsza strona listy`)],
    [`/hsds/${list}/strona/{page}.json`, got(`${list}: dalsza strona listy`, "page")],
    [`/hsds/${list}/{id}.json`, got(`${list}: jeden rekord`, "id")],
  ]);
  return {
    openapi: "3.1.0",
    info: { title: hsdsWords.title, description: hsdsWords.description, version: "3.1" },
    ...(publicUrl === null ? {} : { servers: [{ url: publicUrl }] }),
    paths: {
      "/hsds/index.json": got("Opis tego API"),
      "/hsds/profil.json": got("Profil HSDS"),
      "/hsds/removed.json": got("Usunięte rekordy"),
      ...Object.fromEntries(lists),
    },
  };
}
