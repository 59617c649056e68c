// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFile } from "../../content/published-files.view.ts";

/** Bytes that are on the disk already: the site shares the file, which nobody writes again. */
export interface KeptBytes {
  /** Absolute path. */
  readonly file: string;
}

/** A file that a build has made and not yet written. */
export interface MadeFile extends Pick<PublishedFile, "path" | "mediaType" | "newestOn"> {
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array | KeptBytes;
  /** Pages of a document. */
  readonly pageCount?: number;
  /** Records or rows of data. */
  readonly rowCount?: number;
}

/** What is known of a build by whoever makes files. */
export interface FilesOrder {
  /** Origin that people reach the site by, without a slash at its end; null where it is not known. */
  readonly publicUrl: string | null;
  /** The day that the site is made for, `YYYY-MM-DD`; no file prints it. */
  readonly today: string;
  /** Absolute path of all records, as the API keeps them; null where they are in no file. */
  readonly contentFile: string | null;
  /** The files of the groups of makers before, as they were written. */
  readonly filesSoFar: readonly PublishedFile[];
}

/** Makes the files of one kind; it asks the API itself, through `content`. Throws with the name of the record at fault. */
export type FileMaker = (order: FilesOrder) => Promise<readonly MadeFile[]>;
