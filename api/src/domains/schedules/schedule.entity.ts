// SPDX-License-Identifier: EUPL-1.2

import { Choice, DateOn, ShapeOf, ShapesOf } from "../../persistence/fields.ts";
import { describeEnum, RecordType } from "../../persistence/record.ts";
import { CitedRecord } from "../sources/cited-record.ts";
import { Season, Slot } from "./schedule.type.ts";
import { ScheduleException } from "./schedule-exception.type.ts";
import { scheduleViolations } from "./slots.rules.ts";

/** What happens in the hours of a schedule. */
export enum SchedulePurpose {
  OFFICE = "OFFICE",
  CONSULTATION = "CONSULTATION",
  CLASSES = "CLASSES",
  COMPLAINTS = "COMPLAINTS",
  OVERNIGHT = "OVERNIGHT",
  OUTREACH = "OUTREACH",
}

describeEnum(SchedulePurpose, "SchedulePurpose", "What happens in the hours of a schedule.", {
  OFFICE: "The office works (godziny pracy).",
  CONSULTATION: "Someone is there to talk to (dyżur).",
  CLASSES: "Classes are held (zajęcia).",
  COMPLAINTS: "Complaints and requests are heard (skargi i wnioski).",
  OVERNIGHT: "People can stay the night (nocleg).",
  OUTREACH: "Help goes to where people are (praca w terenie).",
});

/** How a person gets at what a schedule is for. */
export enum ScheduleAccess {
  OPEN_HOURS = "OPEN_HOURS",
  BY_APPOINTMENT = "BY_APPOINTMENT",
  PHONE_ONLY = "PHONE_ONLY",
  IN_THE_FIELD = "IN_THE_FIELD",
  HOURS_UNKNOWN = "HOURS_UNKNOWN",
}

describeEnum(
  ScheduleAccess,
  "ScheduleAccess",
  "How a person gets at what a schedule is for. Unknown hours are not closed hours.",
  {
    OPEN_HOURS: "Come in the hours given (w godzinach).",
    BY_APPOINTMENT: "Agree on a time first (po umówieniu).",
    PHONE_ONLY: "Call; there is nowhere to come to (telefonicznie).",
    IN_THE_FIELD: "Help comes to you (w terenie).",
    HOURS_UNKNOWN: "No source gives the hours (godzin nie podano); call to ask.",
  },
);

/** What holds on a public holiday. */
export enum HolidayPolicy {
  CLOSED = "CLOSED",
  OPEN = "OPEN",
  UNKNOWN = "UNKNOWN",
}

describeEnum(HolidayPolicy, "HolidayPolicy", "What holds on a public holiday of Poland (święto).", {
  CLOSED: "Closed.",
  OPEN: "Open as on any other day.",
  UNKNOWN: "No source says; unknown is not closed.",
});

/** Hours, as wall-clock times in Europe/Warsaw. */
@RecordType({
  plural: "schedules",
  description:
    "Hours (godziny), as wall-clock times in Europe/Warsaw. Several schedules of one place hold side by side.",
  invariants: scheduleViolations,
})
export class Schedule extends CitedRecord {
  @Choice(SchedulePurpose, "What happens in these hours.")
  purpose!: SchedulePurpose;

  @Choice(ScheduleAccess, "How a person gets at it.")
  access!: ScheduleAccess;

  @ShapesOf(() => Slot, "Stretches of each week; none where no source gives days or hours.")
  slots!: readonly Slot[];

  @ShapeOf(() => Season, "Part of every year in which the schedule holds; null for the whole year.", { nullable: true })
  season!: Season | null;

  @DateOn("First day on which it holds, inclusive; null where no source says.", { nullable: true })
  validFrom!: string | null;

  @DateOn("Last day on which it holds, inclusive; null where no source says.", { nullable: true })
  validTo!: string | null;

  @ShapesOf(() => ScheduleException, "Days on which other hours hold, in order; they go before the holiday policy.")
  exceptions!: readonly ScheduleException[];

  @Choice(HolidayPolicy, "What holds on a public holiday.")
  holidayPolicy!: HolidayPolicy;
}
