// SPDX-License-Identifier: EUPL-1.2

/** A piece of news in the feed. */
export interface NewsEntryView {
  /** UUID of the record. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** `YYYY-MM-DD`. */
  readonly publishedOn: string;
}

/** The feed of news, the newest at the head. */
export interface NewsFeedView {
  /** UUID of the centre, whose news these are. */
  readonly id: string;
  readonly author: string;
  /** Day of the newest piece; null where there is none. */
  readonly updatedOn: string | null;
  readonly entries: readonly NewsEntryView[];
}
