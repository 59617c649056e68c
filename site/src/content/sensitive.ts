// SPDX-License-Identifier: EUPL-1.2

/** Whether a page of these offers can put its reader in danger: more than half of them are for a sensitive group. */
export function isSensitiveHelp(
  offers: readonly { readonly targetGroups: readonly { readonly isSensitive: boolean }[] }[],
): boolean {
  const sensitive = offers.filter(({ targetGroups }) => targetGroups.some(({ isSensitive }) => isSensitive));
  return sensitive.length * 2 > offers.length;
}
