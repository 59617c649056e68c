// SPDX-License-Identifier: EUPL-1.2
// What the test of Turtle uses of a parser that brings no types along.

declare module "n3" {
  interface Term {
    readonly value: string;
  }

  export class Parser {
    constructor(options: { readonly baseIRI: string });
    parse(text: string): { readonly subject: Term; readonly predicate: Term; readonly object: Term }[];
  }
}
