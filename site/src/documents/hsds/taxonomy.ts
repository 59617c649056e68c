// SPDX-License-Identifier: EUPL-1.2

import type { OpenRecords, OpenTerm } from "../../content/open-records.view.ts";
import { hsdsWords } from "../../i18n/hsds-words.ts";
import { paths } from "../../i18n/paths.ts";
import { ownId } from "./derived-id.ts";
import { ProjectionError } from "./projection-error.ts";

/** A vocabulary, as HSDS 3.1 has it. */
export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A term of a vocabulary, as HSDS 3.1 has it. */
export interface HsdsTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Name of its taxonomy. */
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly language: string;
  readonly term_uri?: string | undefined;
}

/** Name of a term that Okienko brings along. */
export type OwnTerm = keyof typeof hsdsWords.terms;

type TaxonomyName = keyof typeof hsdsWords.taxonomies;

const OWN_TERMS: Readonly<Partial<Record<TaxonomyName, readonly OwnTerm[]>>> = {
  verification: ["UNCONFIRMED"],
  standing: ["CURRENT", "REPORTED", "FORMER"],
  access: ["OPEN_HOURS", "BY_APPOINTMENT", "PHONE_ONLY", "IN_THE_FIELD", "HOURS_UNKNOWN"],
  facts: ["TIME_ZONE", "CONTACT_HOURS", "CONTACT_PLACE", "HOST", "CAPACITY"],
};

function taxonomyOf(name: TaxonomyName): HsdsTaxonomy {
  return { id: ownId(`HsdsTaxonomy/${name}`), ...hsdsWords.taxonomies[name] };
}

function placed(name: TaxonomyName): Pick<HsdsTerm, "taxonomy" | "taxonomy_id" | "language"> {
  const { id, name: taxonomy } = taxonomyOf(name);
  return { taxonomy, taxonomy_id: id, language: "pl" };
}

/** The term of this name. */
export function ownTerm(code: OwnTerm): HsdsTerm {
  const names = Object.keys(OWN_TERMS) as TaxonomyName[];
  const home = names.find((name) => OWN_TERMS[name]?.includes(code));
  if (home === undefined) throw new ProjectionError(`the term ${code} belongs to no taxonomy`);
  return { id: ownId(`HsdsTerm/${code}`), code, ...hsdsWords.terms[code], ...placed(home) };
}

/** All vocabularies. */
export const hsdsTaxonomies: readonly HsdsTaxonomy[] = (Object.keys(hsdsWords.taxonomies) as TaxonomyName[]).map(
  taxonomyOf,
);

/** All terms: those of the town with the ids of their records, then those of Okienko. */
export function hsdsTerms({ targetGroups, lifeSituations }: OpenRecords, publicUrl: string | null): HsdsTerm[] {
  const told = (list: readonly OpenTerm[], name: TaxonomyName, path: (slug: string) => string): HsdsTerm[] =>
    list.map(({ id, slug, name: text, description }) => ({
      id,
      code: slug,
      name: text,
      description,
      ...placed(name),
      term_uri: publicUrl === null ? undefined : publicUrl + path(slug),
    }));
  return [
    ...told(targetGroups, "targetGroups", paths.group),
    ...told(lifeSituations, "lifeSituations", paths.situation),
    ...Object.values(OWN_TERMS).flatMap((codes) => codes.map(ownTerm)),
  ];
}
