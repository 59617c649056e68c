// SPDX-License-Identifier: EUPL-1.2

import type { Opening } from "./opening.type.ts";
import type { Schedule } from "./schedule.entity.ts";

/** Answers kept for one schedule: those of its offer, its place and its contact, for the days that pages ask for. */
const MAX_ANSWERS = 8;

const answersBySchedule = new WeakMap<Schedule, Map<string, readonly Opening[]>>();

/**
 * The openings of schedules, reckoned by `reckon` unless the same was asked of the same records lately: the pages of a
 * site ask for the same days in every language. Only of frozen records, for others may have changed.
 */
export function rememberedOpenings(
  schedules: readonly Schedule[],
  question: string,
  reckon: () => readonly Opening[],
): readonly Opening[] {
  const [first] = schedules;
  if (!first || !schedules.every(Object.isFrozen)) return reckon();
  const answers = answersBySchedule.get(first) ?? new Map<string, readonly Opening[]>();
  answersBySchedule.set(first, answers);
  const key = [question, ...schedules.map(({ id }) => id)].join(" ");
  const answer = answers.get(key) ?? reckon();
  answers.set(key, answer);
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size > MAX_ANSWERS) answers.delete(oldest);
  return answer;
}
