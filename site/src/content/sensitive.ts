// SPDX-License-Identifier: EUPL-1.2

/** Groups of people whom someone near them may watch, by slug: whoever helps them must be found without a trace. */
const WATCHED_GROUPS: ReadonlySet<string> = new Set(["osoby-doznajace-przemocy"]);

/** Whether the group's page can put its reader in danger. */
export function isSensitiveGroup({ slug }: { readonly slug: string }): boolean {
  return WATCHED_GROUPS.has(slug);
}

/** Whether a page of these offers can put its reader in danger: more than half of them are for such a group. */
export function isSensitiveHelp(
  offers: readonly { readonly targetGroups: readonly { readonly slug: string }[] }[],
): boolean {
  const watched = offers.filter(({ targetGroups }) => targetGroups.some(isSensitiveGroup));
  return watched.length * 2 > offers.length;
}
