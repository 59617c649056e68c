// SPDX-License-Identifier: EUPL-1.2

/** The list; undefined where it is empty, so that nothing is written of it. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
