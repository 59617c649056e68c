// SPDX-License-Identifier: EUPL-1.2
// The public services and the catalogue of the embedded town, against the official shapes, and the file of dane.gov.pl.

import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Quad } from "n3";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { oracles, readOracle, skipReason } from "./oracles.ts";
import { fromJsonLd, fromTurtle, shaclFaults } from "./shacl-checker.ts";

const { folder, publicUrl } = inject("site");
const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");

/** The statements without those of a property. */
function without(data: readonly Quad[], property: string): readonly Quad[] {
  return data.filter(({ predicate }) => predicate.value !== property);
}

describe.skipIf(oracles === null)(`against the shapes of CPSV-AP 3.2.0${skipReason}`, () => {
  let shapes: readonly Quad[];
  let data: readonly Quad[];

  beforeAll(async () => {
    shapes = fromTurtle(await readOracle("cpsv-ap-3.2.0/cpsv-ap-SHACL.ttl"));
    // Only the ontology tells that a life event is an event.
    const ontology = fromTurtle(await readOracle("cpsv-ap-3.2.0/cpsv-ap.ttl"));
    data = [...(await fromJsonLd(await read("dane/cpsv-ap.jsonld"))), ...ontology];
  });

  test("the public services conform", async () => {
    expect(await shaclFaults(shapes, data)).toEqual([]);
    expect(data.filter(({ object }) => object.value.endsWith("#PublicService")).length).toBeGreaterThan(5);
  });

  test("services rest on legal acts, through the programmes that they follow", () => {
    const told = (property: string) => data.filter(({ predicate }) => predicate.value.endsWith(property));
    const acts = new Set(
      told("#type").flatMap(({ subject, object }) => (object.value.endsWith("#LegalResource") ? [subject.value] : [])),
    );
    expect(told("/hasLegalResource").length).toBeGreaterThan(10);
    for (const { object } of told("/hasLegalResource")) expect(acts).toContain(object.value);
    expect(told("#follows").length).toBeGreaterThan(10);
  });

  test.each([
    "http://purl.org/dc/terms/title",
    "http://purl.org/dc/terms/identifier",
    "http://data.europa.eu/m8g/hasCompetentAuthority",
    "http://purl.org/dc/terms/spatial",
  ])("without %s they would not", async (property) => {
    expect((await shaclFaults(shapes, without(data, property))).join()).toContain(property);
  });
});

describe.skipIf(oracles === null)(`against the shapes of DCAT-AP 3.0.1${skipReason}`, () => {
  let shapes: readonly Quad[];
  let data: readonly Quad[];

  beforeAll(async () => {
    shapes = fromTurtle(await readOracle("dcat-ap-3.0.1/dcat-ap-SHACL.ttl"));
    data = await fromJsonLd(await read("dane/katalog.jsonld"));
  });

  test("the catalogue conforms", async () => {
    expect(await shaclFaults(shapes, data)).toEqual([]);
  });

  test.each([
    "http://purl.org/dc/terms/title",
    "http://www.w3.org/ns/dcat#accessURL",
    "http://purl.org/dc/terms/publisher",
  ])("without %s it would not", async (property) => {
    expect((await shaclFaults(shapes, without(data, property))).join()).toContain(property);
  });
});

test("the catalogue says the same in Turtle and in JSON-LD", async () => {
  const said = (data: readonly Quad[]): readonly string[] =>
    [
      ...new Set(
        data.map(({ subject, predicate, object }) =>
          [subject, predicate, object].map((term) => (term.termType === "BlankNode" ? "_" : term.value)).join(" "),
        ),
      ),
    ].sort();
  const jsonLd = said(await fromJsonLd(await read("dane/katalog.jsonld")));
  expect(said(fromTurtle(await read("dane/katalog.ttl")))).toEqual(jsonLd);
  expect(jsonLd.length).toBeGreaterThan(100);
});

test("each file of the catalogue is had, as large as it says and with the hash that it says", async () => {
  const data = await fromJsonLd(await read("dane/katalog.jsonld"));
  const of = (subject: string, property: string): string =>
    data.find((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(property))?.object.value ?? "";
  const files = data.filter(({ predicate }) => predicate.value.endsWith("#downloadURL"));
  expect(files.map(({ object }) => object.value)).toContain(`${publicUrl}/hsds/okienko-hsds.zip`);
  for (const { subject, object } of files) {
    const bytes = await readFile(join(folder, new URL(object.value).pathname));
    expect(of(subject.value, "#byteSize"), object.value).toBe(String(bytes.length));
    expect(of(of(subject.value, "#checksum"), "#checksumValue"), object.value).toBe(hash("sha256", bytes));
  }
});

describe("the file that dane.gov.pl harvests", () => {
  test("has the MD5 beside it, in lower case", async () => {
    expect(await read("dane/dane-gov-pl.xml.md5")).toBe(hash("md5", await read("dane/dane-gov-pl.xml")));
  });

  test("names each resource once, by at most 36 signs, and by an address that is had", async () => {
    const xml = await read("dane/dane-gov-pl.xml");
    const idents = [...xml.matchAll(/<extIdent>([^<]*)<\/extIdent>/g)].map(([, ident = ""]) => ident);
    expect(new Set(idents).size).toBe(idents.length);
    for (const ident of idents) expect(ident).toMatch(/^[0-9a-f-]{36}$/);
    const urls = [...xml.matchAll(/<url>([^<]*)<\/url>/g)].map(([, url = ""]) => url);
    expect(urls.length).toBe(idents.length);
    for (const url of urls) await readFile(join(folder, new URL(url).pathname.replace(/\/$/, "/index.html")));
  });
});
