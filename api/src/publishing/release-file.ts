// SPDX-License-Identifier: EUPL-1.2

import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What `release.json` says of a release. */
export const releaseFile = z.strictObject({
  number: z.int().positive(),
  asOf: z.iso.datetime(),
  contentHash: hash,
  /** SHA-256 of `changes.json`; releases of older versions have none. */
  changesHash: hash.optional(),
  siteHash: hash,
  schemaHash: hash,
  codeVersion: z.string(),
  /** Origin that the pages name as theirs; null where none was set, as in releases of older versions. */
  publicUrl: z.string().nullable().default(null),
  recordCount: z.int().nonnegative(),
  /** Number of records by kind. */
  counts: z.record(z.string(), z.int().nonnegative()),
  /** What the gate saw; releases of older versions have no PDFs. */
  gate: z.strictObject({
    pageCount: z.int(),
    linkCount: z.int(),
    pageFaultCount: z.int().default(0),
    pdfCount: z.int().default(0),
    pdfConditionCount: z.int().default(0),
    pdfFaultCount: z.int().default(0),
  }),
  /** Milliseconds that each phase took. */
  timings: z.record(z.string(), z.number()),
});

/** What `release.json` says of a release. */
export type ReleaseFile = z.infer<typeof releaseFile>;
