// SPDX-License-Identifier: EUPL-1.2

import { describeEnum } from "../../persistence/record.ts";

/** Whether someone is there. Unknown is never closed. */
export enum OpeningState {
  OPEN = "OPEN",
  CLOSED = "CLOSED",
  UNKNOWN = "UNKNOWN",
}

describeEnum(OpeningState, "OpeningState", "Whether someone is there, by the hours stated. Unknown is never closed.", {
  OPEN: "Open by the hours stated (czynne).",
  CLOSED: "Closed by the hours stated (nieczynne).",
  UNKNOWN: "No source says, or a time must be agreed on first (nie wiadomo); call to ask.",
});

/** Why it is unknown whether someone is there. */
export enum UnknownReason {
  HOURS_NOT_STATED = "HOURS_NOT_STATED",
  HOLIDAY = "HOLIDAY",
  BY_APPOINTMENT = "BY_APPOINTMENT",
}

describeEnum(UnknownReason, "UnknownReason", "Why it is unknown whether someone is there.", {
  HOURS_NOT_STATED: "No source gives the hours (nie podano godzin).",
  HOLIDAY: "Open on other days at this time, but no source says what holds on public holidays (święto).",
  BY_APPOINTMENT: "A time must be agreed on first (po umówieniu).",
});
