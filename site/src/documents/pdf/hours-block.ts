// SPDX-License-Identifier: EUPL-1.2

import type { FacadeView } from "../../content/facade.view.ts";
import type { HoursGroup } from "../../content/hours.view.ts";
import { hourText } from "../../i18n/hours-text.ts";
import type { Say } from "../../i18n/say.ts";
import { sentence } from "../../i18n/typography.ts";
import type { DrawnWeek, HoursBlock } from "./sheet.view.ts";

function drawnWeek(facade: FacadeView, { words, periodText }: Say): DrawnWeek {
  return {
    period: periodText(facade),
    days: facade.days.map((day) => words.weekdaysShort[day]),
    rows: facade.rows.map(({ opensAt, closesAt, isAfterGap, panes }) => ({
      text: opensAt === null || closesAt === null ? "?" : `${hourText(opensAt)}–${hourText(closesAt)}`,
      isAfterGap,
      panes,
    })),
  };
}

function linesOf({ lines, exceptions, areHolidaysUnknown }: HoursGroup, { words }: Say): readonly string[] {
  const usual = lines.map(({ text, hasTimes }) => (hasTimes ? sentence(text) : `${sentence(text)} ${words.callToAsk}`));
  const others = exceptions.map((text) => sentence(text)).join(" ");
  return [
    ...usual,
    ...(others === "" ? [] : [`${words.offer.exceptions}: ${others}`]),
    ...(areHolidaysUnknown ? [words.offer.holidaysUnknown] : []),
  ];
}

/** Hours as a sheet of paper shows them: drawn, and in words; where no source gives any, it says so. */
export function hoursBlocks(hours: readonly HoursGroup[], say: Say): readonly HoursBlock[] {
  if (hours.length === 0) return [{ purpose: null, weeks: [], lines: [say.words.noHours] }];
  return hours.map((group) => ({
    purpose: say.words.purposes[group.purpose],
    weeks: group.facades.map((facade) => drawnWeek(facade, say)),
    lines: linesOf(group, say),
  }));
}
