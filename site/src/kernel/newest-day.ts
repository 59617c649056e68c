// SPDX-License-Identifier: EUPL-1.2

/** What is known of the age of a record. */
export interface Dated {
  readonly verifiedOn: string | null;
  readonly citations: readonly { readonly source: { readonly asOfTo: string | null } }[];
}

/** The newest of days `YYYY-MM-DD`; null where there is none. */
export function newestOf(days: readonly (string | null | undefined)[]): string | null {
  const known = days.filter((day) => typeof day === "string");
  return known.toSorted().at(-1) ?? null;
}

/**
 * The newest day that records can be of, `YYYY-MM-DD`: when somebody confirmed one, or the last day on which a document
 * that one stands in can have been written. Null where nothing says. The day before which a document was not written is
 * none of them: nobody knows how much later it was, and it would be told as the day of the facts.
 */
export function newestDay(records: readonly (Dated | null)[]): string | null {
  return newestOf(
    records.flatMap((record) => [
      record?.verifiedOn,
      ...(record?.citations ?? []).map(({ source: { asOfTo } }) => asOfTo),
    ]),
  );
}
