// SPDX-License-Identifier: EUPL-1.2

import { MINUTES_PER_DAY } from "../../kernel/wall-time.ts";
import { dayOf } from "./calendar-days.rules.ts";
import { OpeningState, UnknownReason } from "./opening-state.type.ts";
import { HolidayPolicy, type Schedule, ScheduleAccess } from "./schedule.entity.ts";
import { type Slot, WEEKDAYS } from "./schedule.type.ts";
import { ExceptionType, type ScheduleException } from "./schedule-exception.type.ts";
import { type SlotDays, slotDaysOf } from "./slot-days.rules.ts";
import { validDaysOf } from "./valid-days.rules.ts";
import { type MinuteSpan, spanOf, WHOLE_DAY } from "./wall-hours.rules.ts";

/** A stretch of a day that is not closed: wall-clock minutes after its midnight, `to` exclusive, at most 2880. */
export interface DayStretch extends MinuteSpan {
  readonly state: OpeningState.OPEN | OpeningState.UNKNOWN;
  /** Why it is unknown; null where it is open. */
  readonly reason: UnknownReason | null;
}

/** A slot made ready for asking day by day. */
export interface PlannedSlot {
  readonly days: SlotDays;
  readonly stretch: DayStretch;
}

/** An exception made ready for asking day by day; both days inclusive. */
export interface PlannedException {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Whether it replaces the usual hours, as closed days and other hours do. */
  readonly isInstead: boolean;
  readonly stretches: readonly DayStretch[];
}

/** A schedule made ready for asking day by day. */
export interface HoursPlan {
  readonly holdsOn: (day: number) => boolean;
  readonly slots: readonly PlannedSlot[];
  readonly holidayPolicy: HolidayPolicy;
  readonly exceptions: readonly PlannedException[];
  /** Whether it is ever open; if not, nobody need look for the next opening. */
  readonly canOpen: boolean;
  /** Whether any stretch may run on into the day after. */
  readonly mayPassMidnight: boolean;
  /** Whether it is unknown at all times, for the reason of its only slot. */
  readonly isAlwaysUnknown: boolean;
}

const EVERY_DAY = slotDaysOf({ byDay: WEEKDAYS, everyWeeks: null, anchorOn: null, nthInMonth: null });

function open(span: MinuteSpan): DayStretch {
  return { ...span, state: OpeningState.OPEN, reason: null };
}

function unknown(span: MinuteSpan, reason: UnknownReason): DayStretch {
  return { ...span, state: OpeningState.UNKNOWN, reason };
}

/** What hours mean by the way to get at what they are for; null hours are those of a day without times. */
function stretchOf(span: MinuteSpan | null, access: ScheduleAccess): DayStretch {
  if (access === ScheduleAccess.BY_APPOINTMENT) return unknown(span ?? WHOLE_DAY, UnknownReason.BY_APPOINTMENT);
  return span === null ? unknown(WHOLE_DAY, UnknownReason.HOURS_NOT_STATED) : open(span);
}

function plannedSlot(slot: Slot, access: ScheduleAccess): PlannedSlot {
  return { days: slotDaysOf(slot), stretch: stretchOf(spanOf(slot), access) };
}

function plannedException(exception: ScheduleException, access: ScheduleAccess): PlannedException {
  const isInstead = exception.exceptionType !== ExceptionType.ADDITIONAL;
  const spans = exception.hours.map(spanOf).filter((span) => span !== null);
  return {
    firstDay: dayOf(exception.from),
    lastDay: dayOf(exception.to),
    isInstead,
    stretches: spans.map((span) => (isInstead ? stretchOf(span, access) : open(span))),
  };
}

function planFor(schedule: Schedule): HoursPlan {
  const { access, season, validFrom, validTo, holidayPolicy } = schedule;
  const stated = schedule.slots.map((slot) => plannedSlot(slot, access));
  const slots = stated.length > 0 ? stated : [{ days: EVERY_DAY, stretch: stretchOf(null, access) }];
  const exceptions = schedule.exceptions.map((exception) => plannedException(exception, access));
  const stretches = [...slots.map(({ stretch }) => stretch), ...exceptions.flatMap((one) => one.stretches)];
  const isLimited = season !== null || validFrom !== null || validTo !== null || exceptions.length > 0;
  return {
    holdsOn: validDaysOf(schedule),
    slots,
    holidayPolicy,
    exceptions,
    canOpen: stretches.some(({ state }) => state === OpeningState.OPEN),
    mayPassMidnight: stretches.some(({ to }) => to > MINUTES_PER_DAY),
    isAlwaysUnknown: stated.length === 0 && !isLimited && holidayPolicy !== HolidayPolicy.CLOSED,
  };
}

/** What holds where there is no schedule at all: nothing is known. */
export const NOTHING_STATED: HoursPlan = {
  holdsOn: () => true,
  slots: [{ days: EVERY_DAY, stretch: unknown(WHOLE_DAY, UnknownReason.HOURS_NOT_STATED) }],
  holidayPolicy: HolidayPolicy.UNKNOWN,
  exceptions: [],
  canOpen: false,
  mayPassMidnight: false,
  isAlwaysUnknown: true,
};

const planBySchedule = new WeakMap<Schedule, HoursPlan>();

/** The plan of a schedule; that of a published one, which is frozen, is made once. */
export function planOf(schedule: Schedule): HoursPlan {
  const known = planBySchedule.get(schedule);
  if (known) return known;
  const plan = planFor(schedule);
  if (Object.isFrozen(schedule)) planBySchedule.set(schedule, plan);
  return plan;
}
