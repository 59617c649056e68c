// SPDX-License-Identifier: EUPL-1.2

/** One thing to look for in the text of a page, without a browser. */
export interface FileProbe {
  /** What holds of a page where it finds nothing, to be read after "a page": the name of its test. */
  readonly promise: string;
  /** Faults in words; none where the promise is kept. */
  faults(path: string, html: string): Promise<readonly string[]>;
}
