// SPDX-License-Identifier: EUPL-1.2
// What the tests use of two libraries that bring no types along.

declare module "n3" {
  import type SHACLValidator from "rdf-validate-shacl";

  /** Statements, as the checker of shapes takes them. */
  type Graph = ConstructorParameters<typeof SHACLValidator>[0];

  /** One statement. */
  export type Quad = Graph extends Iterable<infer Statement> ? Statement : never;

  export class Parser {
    constructor(options?: { readonly baseIRI?: string; readonly format?: string });
    parse(text: string): Quad[];
  }

  export const Store: new (quads: readonly Quad[]) => Graph;
}

declare module "jsonld" {
  const jsonld: {
    toRDF(
      document: object,
      options: { readonly format: "application/n-quads"; readonly base: string },
    ): Promise<string>;
  };
  export default jsonld;
}
