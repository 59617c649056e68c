// SPDX-License-Identifier: EUPL-1.2

/** Sizes beyond which a file is not judged: far above any leaflet or report, far below what would hurt the machine. */
export const LIMITS = {
  fileBytes: 50_000_000,
  pageCount: 5_000,
  elementCount: 500_000,
  /** Nesting of structure elements, page nodes and number trees. */
  depth: 200,
  /** Nesting of form XObjects. */
  formDepth: 16,
  /** One stream when unpacked. */
  streamBytes: 64_000_000,
  /** All streams together when unpacked. */
  allStreamBytes: 256_000_000,
  operatorCount: 5_000_000,
} as const;
