// SPDX-License-Identifier: EUPL-1.2

interface Dated {
  readonly verifiedOn: string | null;
  readonly citations: readonly {
    readonly source: { readonly asOfFrom: string | null; readonly asOfTo: string | null };
  }[];
}

/**
 * The newest day that records are known to be of, `YYYY-MM-DD`: when somebody confirmed one, or when a document that one
 * stands in was written, at the latest or at the earliest. Null where nothing says.
 */
export function newestDay(records: readonly (Dated | null)[]): string | null {
  const days = records.flatMap((record) => [
    record?.verifiedOn ?? [],
    (record?.citations ?? []).flatMap(({ source }) => source.asOfTo ?? source.asOfFrom ?? []),
  ]);
  return days.flat().toSorted().at(-1) ?? null;
}
