// SPDX-License-Identifier: EUPL-1.2

/** An entry of a feed, whatever the format. */
export interface FeedEntry {
  /** UUID of the record that it is about. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Path of the page that tells more. */
  readonly path: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
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
  /** `YYYY-MM-DD`. */
  readonly updatedOn: string;
  readonly entries: readonly FeedEntry[];
}
