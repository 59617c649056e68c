// SPDX-License-Identifier: EUPL-1.2

import { Language } from "../../persistence/localized-text.type.ts";
import { easyScheduleText } from "./easy-schedule-text.rules.ts";
import type { Schedule } from "./schedule.entity.ts";
import { daysText, hoursText, periodText } from "./schedule-phrases.rules.ts";
import type { ScheduleWords } from "./schedule-words.ts";
import { WORDS_BY_LANGUAGE } from "./schedule-words-by-language.ts";
import { type SlotGroup, slotGroupsOf } from "./slot-groups.rules.ts";

/** Days without hours say so where other days have some; where none has, the whole schedule says it once. */
function groupText({ days, slots }: SlotGroup, words: ScheduleWords, hasTimes: boolean): string {
  const timed = slots.filter((slot) => slot.opensAt !== null);
  if (timed.length > 0) return `${daysText(days, words)} ${hoursText(timed, words)}`;
  return hasTimes ? `${daysText(days, words)} (${words.hoursNotStated})` : daysText(days, words);
}

function phraseOf(schedule: Schedule, words: ScheduleWords): string {
  const hasTimes = schedule.slots.some((slot) => slot.opensAt !== null);
  const groups = slotGroupsOf(schedule.slots).map((group) => groupText(group, words, hasTimes));
  const parts = [
    words.access[schedule.access],
    groups.join("; "),
    hasTimes ? "" : words.hoursNotStated,
    words.holidays[schedule.holidayPolicy],
  ];
  const period = periodText(schedule, words);
  const phrase = parts.filter((part) => part !== "").join(", ");
  return period === "" ? phrase : `${period}: ${phrase}`;
}

/**
 * The schedule as a phrase without a capital and a full stop: "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00". Its
 * exceptions are told apart. Easy Polish is whole sentences, each on a line of its own.
 */
export function scheduleText(schedule: Schedule, language: Language = Language.PL): string {
  return language === Language.PL_X_ETR ? easyScheduleText(schedule) : phraseOf(schedule, WORDS_BY_LANGUAGE[language]);
}
