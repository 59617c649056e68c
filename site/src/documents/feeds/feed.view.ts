// SPDX-License-Identifier: EUPL-1.2

/** An entry of a feed, whatever the format. */
export interface FeedEntry {
  /** UUID of the entry, which no entry of another feed has. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Path of the page that tells more. */
  readonly path: string;
  /** When it was first told, `YYYY-MM-DD`; null where it is told again and again and nobody knows since when. */
  readonly publishedOn: string | null;
  /** When it was last told, `YYYY-MM-DD`. */
  readonly updatedOn: string;
}

/** A feed, whatever the format, the newest entry at the head. */
export interface Feed {
  /** UUID that stays when the site moves. */
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** Path of the feed itself. */
  readonly path: string;
  /** Path of the page that it is of. */
  readonly pagePath: string;
  /** `YYYY-MM-DD`; null where nothing in it has a day. */
  readonly updatedOn: string | null;
  readonly entries: readonly FeedEntry[];
}
