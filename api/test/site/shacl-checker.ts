// SPDX-License-Identifier: EUPL-1.2

import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

/** Where addresses from the root of the site begin, for graphs have no others. */
const BASE = "https://site.example/";

/** The statements of a document in Turtle. */
export function fromTurtle(text: string): readonly Quad[] {
  return new Parser({ baseIRI: BASE }).parse(text);
}

/** The statements of a document in JSON-LD. */
export async function fromJsonLd(text: string): Promise<readonly Quad[]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { format: "application/n-quads", base: BASE });
  return new Parser({ format: "N-Quads" }).parse(quads);
}

/** What shapes find wrong with data, one line each: thing, property and rule. */
export async function shaclFaults(shapes: readonly Quad[], data: readonly Quad[]): Promise<readonly string[]> {
  const report = await new SHACLValidator(new Store(shapes)).validate(new Store(data));
  return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => (term && "value" in term ? term.value : "–")).join(" "),
  );
}
