// SPDX-License-Identifier: EUPL-1.2

/** A value of schema.org; what is undefined is left out. */
export type LinkedValue = string | LinkedThing | readonly LinkedValue[] | undefined;

/**
 * A thing as schema.org describes it, for search engines and assistants. Values of `@id` and `url` are paths of the
 * site; a thing without an `@id` and `url` is what its page is about.
 */
export interface LinkedThing {
  readonly "@type": string;
  readonly [property: string]: LinkedValue;
}

/** A record of the site with what schema.org says of it. */
export interface LinkedRecord {
  /** UUID of the record. */
  readonly id: string;
  /** Path of its page. */
  readonly path: string;
  readonly about: LinkedThing;
}
