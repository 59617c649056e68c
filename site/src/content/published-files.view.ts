// SPDX-License-Identifier: EUPL-1.2

/** A file for people or machines to take, published beside the pages. */
export interface PublishedFile {
  /** Where it is had, from the root of the site: `/pliki/noclegownia.ulotka.pdf`. */
  readonly path: string;
  /** IANA media type, without parameters. */
  readonly mediaType: string;
  readonly byteCount: number;
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Newest day that the records in it can be of, or that they were announced on, `YYYY-MM-DD`; null where none says. */
  readonly newestOn: string | null;
  /** Pages of a document; null of other files. */
  readonly pageCount: number | null;
  /** Records or rows of data; null of other files. */
  readonly rowCount: number | null;
}
