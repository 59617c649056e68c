// SPDX-License-Identifier: EUPL-1.2

/** Namespaces by the prefix that names begin with. */
export const NAMESPACES = {
  adms: "http://www.w3.org/ns/adms#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cv: "http://data.europa.eu/m8g/",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  locn: "http://www.w3.org/ns/locn#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  spdx: "http://spdx.org/rdf/terms#",
  time: "http://www.w3.org/2006/time#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A name in one of the namespaces: `dct:title`. */
export type LinkedName = `${keyof typeof NAMESPACES}:${string}`;

/** A literal: a text in Polish, a value of a type, or a plain string. */
export type LinkedLiteral =
  | string
  | { readonly "@value": string; readonly "@language": "pl" }
  | { readonly "@value": string; readonly "@type": LinkedName };

/** A value of a property; undefined is left out. */
export type LinkedValue = LinkedLiteral | LinkedNode | readonly (LinkedLiteral | LinkedNode)[] | undefined;

/** A thing with its types and what is said of it; one of which only `@id` is given refers to another. */
export interface LinkedNode {
  /** An IRI, or where the origin is not known an address from the root of the site; none for a nameless thing. */
  readonly "@id"?: string;
  readonly "@type"?: LinkedName | readonly LinkedName[];
  readonly [property: LinkedName]: LinkedValue;
}

/** A text in Polish. */
export function polish(text: string): LinkedLiteral {
  return { "@value": text, "@language": "pl" };
}

/** The name of a record among all things: its UUID as a URN, the same wherever the site is. */
export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}
