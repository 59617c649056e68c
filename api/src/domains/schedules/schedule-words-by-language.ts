// SPDX-License-Identifier: EUPL-1.2

import { Language } from "../../persistence/localized-text.type.ts";
import { ENGLISH_WORDS } from "./english-schedule-words.ts";
import { POLISH_WORDS } from "./polish-schedule-words.ts";
import type { ScheduleWords } from "./schedule-words.ts";
import { UKRAINIAN_WORDS } from "./ukrainian-schedule-words.ts";

/** The words of each language; easy Polish uses those of Polish in sentences of its own. */
export const WORDS_BY_LANGUAGE: Readonly<Record<Language, ScheduleWords>> = {
  [Language.PL]: POLISH_WORDS,
  [Language.PL_X_ETR]: POLISH_WORDS,
  [Language.EN]: ENGLISH_WORDS,
  [Language.UK]: UKRAINIAN_WORDS,
};
