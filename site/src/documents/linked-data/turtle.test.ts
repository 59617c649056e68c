// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { Parser } from "n3";
import { expect, test } from "vitest";
import { type LinkedNode, polish } from "./linked-node.ts";
import { turtle } from "./turtle.ts";

/** What a parser of others reads in what was written, one line for each statement. */
function statements(nodes: readonly LinkedNode[]): readonly string[] {
  const quads = new Parser({ baseIRI: "https://site.example/" }).parse(turtle(nodes));
  return quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
}

test("things inside things are told of once, and referred to where they stand", () => {
  const licence = { "@id": "urn:x:licence", "@type": "dct:LicenseDocument" } as const;
  const told = ["urn:x:1", "urn:x:2"].map((id) => ({ "@id": id, "dct:license": licence }));
  expect(statements(told)).toEqual([
    "urn:x:licence http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://purl.org/dc/terms/LicenseDocument",
    "urn:x:1 http://purl.org/dc/terms/license urn:x:licence",
    "urn:x:2 http://purl.org/dc/terms/license urn:x:licence",
  ]);
});

test("an address from the root of the site stays one", () => {
  const node = { "@id": "urn:x:1", "dcat:accessURL": { "@id": "/dane/plik.csv" } } as const;
  expect(statements([node])).toEqual([
    "urn:x:1 http://www.w3.org/ns/dcat#accessURL https://site.example/dane/plik.csv",
  ]);
});

test("a sign that no address may hold does not end it", () => {
  const node = { "@id": "urn:x:1", "foaf:page": { "@id": "https://site.example/a> <b" } } as const;
  expect(statements([node])).toEqual(["urn:x:1 http://xmlns.com/foaf/0.1/page https://site.example/a%3E%20%3Cb"]);
});

test("any text comes out as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const hostile = `${text}\\"\n\r\u2028<script>@pl .`;
      expect(statements([{ "@id": "urn:x:1", "dct:title": polish(hostile) }])).toEqual([
        `urn:x:1 http://purl.org/dc/terms/title ${hostile}`,
      ]);
    }),
  );
});
