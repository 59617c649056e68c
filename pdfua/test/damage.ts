// SPDX-License-Identifier: EUPL-1.2

import type { OpenPdf } from "./open-pdf.ts";

/** One fault planted into the leaflet. */
export interface Damage {
  /** The condition that is meant to find it. */
  readonly id: string;
  readonly told: string;
  readonly plant: (pdf: OpenPdf) => void;
  /** Other conditions that cannot but fail with it. */
  readonly also?: readonly string[];
}
