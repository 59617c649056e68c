// SPDX-License-Identifier: EUPL-1.2

import { column } from "./column.ts";
import type { Column } from "./table.ts";

interface Slugged {
  readonly slug: string;
}

interface Told {
  readonly citations: readonly { readonly source: Slugged }[];
  readonly verification: string;
  readonly verifiedOn: string | null;
}

/** Slugs of records, in their order, each once. */
export function slugsOf(records: readonly Slugged[]): readonly string[] {
  return [...new Set(records.map(({ slug }) => slug))];
}

/** Texts of a list as one text, a line each. */
export function linesOf(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join("\n");
}

/** An amount in złote, to the grosz; null where none is given. */
export function zlotyOf(grosze: number | null): number | null {
  return grosze === null ? null : grosze / 100;
}

/** Columns that tell how far a row can be relied on and where it comes from; they end every table. */
export const provenance: readonly Column<Told>[] = [
  column(
    "verification",
    "code",
    "Pewność",
    "DOCUMENTED: jest w źródle. UNCONFIRMED: niepotwierdzone.",
    (row) => row.verification,
  ),
  column("verified_on", "date", "Sprawdzono", "Dzień ostatniego sprawdzenia.", (row) => row.verifiedOn),
  column("sources", "codes", "Źródła", "Skróty źródeł.", (row) => slugsOf(row.citations.map(({ source }) => source))),
];
