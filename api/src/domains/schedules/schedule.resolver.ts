// SPDX-License-Identifier: EUPL-1.2

import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { Language, LocalizedText, textIn } from "../../persistence/localized-text.type.ts";
import { Schedule } from "./schedule.entity.ts";
import { scheduleText } from "./schedule-text.rules.ts";

/** What is computed of a schedule. */
@Resolver(() => Schedule)
export class ScheduleResolver {
  @FieldResolver(() => LocalizedText, {
    description:
      "The hours as a phrase, without a capital or a full stop: `od poniedziałku do piątku 7:00–9:00 i 14:00–15:00`.",
  })
  text(
    @Root() schedule: Schedule,
    @Arg("language", () => Language, { defaultValue: Language.PL, description: "Language to answer in." })
    language: Language,
  ): LocalizedText {
    return textIn({ pl: scheduleText(schedule) }, language);
  }
}
