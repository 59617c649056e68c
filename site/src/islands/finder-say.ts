// SPDX-License-Identifier: EUPL-1.2

import type { PhoneView } from "../content/contact.view.ts";
import type { FinderWords } from "../i18n/finder-words.ts";
import { paths as polishPaths } from "../i18n/paths.ts";
import type { Say } from "../i18n/say.ts";
import type { FinderDay } from "./finder-query.ts";

/** What addresses begin with: in the language, and in Polish for what only Polish has. */
export type Beginnings = readonly [own: string, polish: string];

/** All that the finder needs to speak a language, as plain data that a page can carry. */
export interface FinderSay {
  readonly words: FinderWords;
  /** Tag that `Intl` takes. */
  readonly language: string;
  readonly days: Readonly<Record<FinderDay, string>>;
  readonly urgent: string;
  readonly unconfirmed: string;
  readonly callBeforeYouGo: string;
  readonly emergency: { readonly label: string } & PhoneView;
  readonly offers: Beginnings;
  readonly situations: Beginnings;
}

/** What the finder says on a page; made at build, for what it imports is no part of the script. */
export function finderSay({ words: common, locale, paths }: Say, words: FinderWords): FinderSay {
  return {
    words,
    language: locale.intlTag,
    days: { TODAY: words.today, TOMORROW: words.tomorrow, ...common.weekdays },
    urgent: common.urgent,
    unconfirmed: common.unconfirmed,
    callBeforeYouGo: common.callBeforeYouGo,
    emergency: common.emergency,
    offers: [paths.offers, polishPaths.offers],
    situations: [paths.situations, polishPaths.situations],
  };
}
