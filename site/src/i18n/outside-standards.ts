// SPDX-License-Identifier: EUPL-1.2

/** A standard of others that files of a build follow. */
export interface OutsideStandard {
  readonly name: string;
  readonly version: string;
  /** Where the standard is. */
  readonly url: string;
  /** Where the files begin, from the root of the site. */
  readonly path: string;
  /** By what the tests hold the files to it: the official schemas or shapes, or the structure alone. */
  readonly heldBy: "JSON_SCHEMA" | "SHACL" | "STRUCTURE";
}

/** Standards that the open data follow. */
export const OUTSIDE_STANDARDS: readonly OutsideStandard[] = [
  {
    name: "HSDS (Human Services Data Specification)",
    version: "3.1",
    url: "https://docs.openreferral.org/",
    path: "/hsds/index.json",
    heldBy: "JSON_SCHEMA",
  },
  {
    name: "CPSV-AP",
    version: "3.2.0",
    url: "https://semiceu.github.io/CPSV-AP/releases/3.2.0/",
    path: "/dane/cpsv-ap.jsonld",
    heldBy: "SHACL",
  },
  {
    name: "DCAT-AP",
    version: "3.0.1",
    url: "https://semiceu.github.io/DCAT-AP/releases/3.0.1/",
    path: "/dane/katalog.jsonld",
    heldBy: "SHACL",
  },
  {
    name: "dane.gov.pl: import XML",
    version: "1.13",
    url: "https://dane.gov.pl/",
    path: "/dane/dane-gov-pl.xml",
    heldBy: "STRUCTURE",
  },
];
