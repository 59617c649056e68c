// SPDX-License-Identifier: EUPL-1.2

import { Arg, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ErrorCode } from "../../kernel/error-code.ts";
import { OkienkoError } from "../../kernel/errors.ts";
import { InstantScalar } from "../../kernel/scalars.ts";
import { computedText, Language, LocalizedText } from "../../persistence/localized-text.type.ts";
import { recordQueries } from "../../store/record-queries.ts";
import { FIRST_YEAR, LAST_YEAR } from "./calendar-days.rules.ts";
import { openingsOfSchedules, opensNextOfSchedules, stateOfSchedules } from "./combined-hours.rules.ts";
import { exceptionText } from "./exception-text.rules.ts";
import { Opening } from "./opening.type.ts";
import { openingHours } from "./opening-hours.rules.ts";
import { polishHolidaysOf } from "./polish-holidays.rules.ts";
import { PublicHoliday } from "./public-holiday.type.ts";
import { Schedule } from "./schedule.entity.ts";
import { scheduleText } from "./schedule-text.rules.ts";
import { StateAt } from "./state-at.type.ts";

const IN_LANGUAGE = { defaultValue: Language.PL, description: "Language to answer in." };
const INSTANT = "The instant, with an offset from UTC, 1990–2100: `2026-11-26T16:00:00+01:00`.";

/** Queries over schedules. */
export const ScheduleQueries = recordQueries(Schedule, {
  one: "schedule",
  many: "schedules",
  description: "schedules (godziny)",
});

/** A schedule in words and in the notation of maps. */
@Resolver(() => Schedule)
export class ScheduleResolver {
  @FieldResolver(() => LocalizedText, {
    description:
      "The hours as a phrase (godziny słowami), without a capital or a full stop: `od poniedziałku do piątku 7:00–9:00 i 14:00–15:00`; in `PL_X_ETR` as sentences, each on its own line. Always computed, hence never missing.",
  })
  text(@Root() schedule: Schedule, @Arg("language", () => Language, IN_LANGUAGE) language: Language): LocalizedText {
    return computedText(scheduleText(schedule, language), language);
  }

  @FieldResolver(() => [LocalizedText], {
    description:
      "Each exception as a phrase (wyjątki słowami), in order: `24 grudnia 2026 nieczynne`. A reason is told where it is known in the language asked for.",
  })
  exceptionTexts(
    @Root() schedule: Schedule,
    @Arg("language", () => Language, IN_LANGUAGE) language: Language,
  ): readonly LocalizedText[] {
    return schedule.exceptions.map((exception) => computedText(exceptionText(exception, language), language));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The hours in the notation of OpenStreetMap (`opening_hours`); null where it cannot say them exactly: every few weeks beyond one year, nights beside days without hours.",
  })
  openingHours(@Root() schedule: Schedule): string | null {
    return openingHours(schedule);
  }
}

/** When a schedule is open. */
@Resolver(() => Schedule)
export class ScheduleHours {
  @FieldResolver(() => StateAt, { description: "Whether it is open at an instant (czy czynne), and what comes next." })
  stateAt(@Root() schedule: Schedule, @Arg("at", () => InstantScalar, { description: INSTANT }) at: string): StateAt {
    return stateOfSchedules([schedule], at);
  }

  @FieldResolver(() => [Opening], {
    description: "Stretches that are not closed (przedziały) and share an instant with the days asked for, in order.",
  })
  openings(
    @Root() schedule: Schedule,
    @Arg("from", () => InstantScalar, { description: INSTANT }) from: string,
    @Arg("days", () => Int, { description: "How many days from `from` on, 1–366." }) days: number,
  ): readonly Opening[] {
    return openingsOfSchedules([schedule], from, days);
  }

  @FieldResolver(() => Opening, {
    nullable: true,
    description: "The first stretch that is not closed and begins after an instant; null where none does in 400 days.",
  })
  opensNext(
    @Root() schedule: Schedule,
    @Arg("after", () => InstantScalar, { description: INSTANT }) after: string,
  ): Opening | null {
    return opensNextOfSchedules([schedule], after);
  }
}

/** Days on which the policies for holidays hold. */
@Resolver()
export class PolishHolidays {
  @Query(() => [PublicHoliday], { description: "Public holidays of Poland in a year (święta), in order." })
  polishHolidays(
    @Arg("year", () => Int, { description: `The year, ${FIRST_YEAR}–${LAST_YEAR}.` }) year: number,
  ): readonly PublicHoliday[] {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return polishHolidaysOf(year);
    const message = `Holidays of the year ${year} are not known; write a year from ${FIRST_YEAR} to ${LAST_YEAR}.`;
    throw new OkienkoError(ErrorCode.BAD_USER_INPUT, message, { field: "year", params: { year } });
  }
}
