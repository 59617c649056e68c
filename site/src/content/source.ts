// SPDX-License-Identifier: EUPL-1.2

import type { CitationPartsFragment } from "@okienko/schema/documents";
import type { FactKind, FactView, SourceView } from "./source.view.ts";

/** A record on the page, with where its facts come from. */
export interface CitedOnPage {
  readonly kind: FactKind;
  readonly name: string;
  readonly citations: readonly CitationPartsFragment[];
  /** Day on which it was last confirmed; null where it never was; left out where the page does not ask. */
  readonly verifiedOn?: string | null;
}

interface CitedFact {
  readonly source: CitationPartsFragment["source"];
  readonly fact: FactView;
}

function factsOf({ kind, name, citations, verifiedOn }: CitedOnPage): readonly CitedFact[] {
  return citations.map(({ source, locator, remark }) => ({
    source,
    fact: { kind, name, locator, remark: remark?.text ?? null, verifiedOn },
  }));
}

function withoutRepeats(facts: readonly FactView[]): readonly FactView[] {
  const byIdentity = new Map(facts.map((fact) => [[fact.kind, fact.name, fact.locator].join("\n"), fact]));
  return [...byIdentity.values()];
}

function sourceView(cited: readonly CitedFact[]): readonly SourceView[] {
  const [first] = cited;
  if (!first) return [];
  const { slug, title, url, asOfReason, asOfFrom, asOfTo } = first.source;
  const facts = withoutRepeats(cited.map(({ fact }) => fact));
  return [{ slug, title: title.text, url, asOfReason: asOfReason.text, asOfFrom, asOfTo, facts }];
}

/** The sources of a page in the order of its records, each with the records that it tells of. */
export function sourcesView(records: readonly CitedOnPage[]): readonly SourceView[] {
  const bySource = Map.groupBy(records.flatMap(factsOf), ({ source }) => source.slug);
  return [...bySource.values()].flatMap(sourceView);
}
