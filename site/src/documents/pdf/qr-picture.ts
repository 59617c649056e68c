// SPDX-License-Identifier: EUPL-1.2

import { encode } from "uqr";

/** A QR code as a picture. */
export interface QrPicture {
  /** SVG of square modules, black on white, with the quiet zone of four that scanners ask for. */
  readonly svg: string;
  /** What someone who cannot see it is told. */
  readonly alt: string;
  /** The address in it, and as it is printed beside it. */
  readonly url: string;
  readonly printed: string;
}

/** Modules of white around the code, by ISO/IEC 18004. */
const QUIET_ZONE = 4;

/** Dark stretches of one line of modules. */
function stretchesOf(row: readonly boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? "1" : "0")).join("");
  return [...dark.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`).join("");
}

/**
 * The QR code (level M) of an address.
 * @param alt What it is, with `%` in place of the address.
 */
export function qrPicture(url: string, alt: string): QrPicture {
  const { data, size } = encode(url, { ecc: "M", border: QUIET_ZONE });
  const path = data.map(stretchesOf).join("");
  const box = `viewBox="0 0 ${size} ${size}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="#000" d="${path}"/></svg>`;
  return { svg, alt: alt.replace("%", () => url), url, printed: url.replace(/^https?:\/\//, "").replace(/\/$/, "") };
}
