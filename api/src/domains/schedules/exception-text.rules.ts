// SPDX-License-Identifier: EUPL-1.2

import { Language, type LocalizedValue, TextState, textIn } from "../../persistence/localized-text.type.ts";
import { easyExceptionText } from "./easy-schedule-text.rules.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { dateText, hoursText } from "./schedule-phrases.rules.ts";
import type { ScheduleWords } from "./schedule-words.ts";
import { WORDS_BY_LANGUAGE } from "./schedule-words-by-language.ts";

function exceptionDays({ from, to }: ScheduleException, words: ScheduleWords): string {
  return from === to ? dateText(from, words) : words.fromTo(dateText(from, words), dateText(to, words));
}

function phraseOf(exception: ScheduleException, days: string, words: ScheduleWords): string {
  const hours = hoursText(exception.hours, words);
  if (exception.exceptionType === ExceptionType.CLOSED) return words.closed(days);
  if (exception.exceptionType === ExceptionType.INSTEAD) return words.instead(days, hours);
  return words.additional(days, hours);
}

/** The reason where it is known in the very language; a Polish one would be a foreign word in another language. */
function reasonIn(reason: LocalizedValue | null, language: Language): string | null {
  if (reason === null) return null;
  const { text, state } = textIn(reason, language);
  return state === TextState.MISSING ? null : text;
}

/**
 * An exception as a phrase: "24 grudnia 2026 nieczynne (powód)", "2 maja 2026 9:00–12:00 zamiast zwykłych godzin". In
 * easy Polish whole sentences, each on a line of its own.
 */
export function exceptionText(exception: ScheduleException, language: Language): string {
  const words = WORDS_BY_LANGUAGE[language];
  const days = exceptionDays(exception, words);
  const reason = reasonIn(exception.reason, language);
  if (language === Language.PL_X_ETR) return easyExceptionText(exception, days, reason);
  const phrase = phraseOf(exception, days, words);
  return reason === null ? phrase : `${phrase} (${reason})`;
}
