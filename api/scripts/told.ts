// SPDX-License-Identifier: EUPL-1.2

/** Prints a figure beside the limit that it must keep; figures below 10 with two digits after the point. */
export function told(name: string, value: number, limit: number, unit: string): void {
  const shown = value.toFixed(value < 10 ? 2 : 0);
  console.log(`${name}: ${shown} ${unit}, ${(value / limit).toFixed(2)} of the limit of ${limit} ${unit}`);
}
