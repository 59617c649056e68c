// SPDX-License-Identifier: EUPL-1.2

import { type ExecutionResult, type GraphQLSchema, graphql } from "graphql";
import { buildSchemaSync, Query, Resolver } from "type-graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { Schedule } from "./schedule.entity.ts";
import { PolishHolidays, ScheduleHours, ScheduleResolver } from "./schedule.resolver.ts";
import { exceptionOf, scheduleOf, slotOf, WORKING_DAYS } from "./schedule-builders.ts";
import { ExceptionType } from "./schedule-exception.type.ts";

const helpDesk = scheduleOf([slotOf(WORKING_DAYS, "07:00", "09:00"), slotOf(WORKING_DAYS, "14:00", "15:00")], {
  exceptions: [exceptionOf("2026-12-24", ExceptionType.CLOSED)],
});

@Resolver()
class HelpDesk {
  @Query(() => Schedule)
  helpDesk(): Schedule {
    return helpDesk;
  }
}

let schema: GraphQLSchema;

beforeAll(() => {
  schema = buildSchemaSync({ resolvers: [HelpDesk, ScheduleResolver, ScheduleHours, PolishHolidays], validate: false });
});

function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> {
  return graphql({ schema, source, variableValues });
}

describe("a schedule tells", () => {
  test("its hours in every language, computed and hence never missing", async () => {
    const texts =
      "text { text language state } en: text(language: EN) { text language state } uk: text(language: UK) { text state } easy: text(language: PL_X_ETR) { text language }";
    const { data } = await ask(`{ helpDesk { ${texts} } }`);
    expect(data?.["helpDesk"]).toEqual({
      text: { text: "od poniedziałku do piątku 7:00–9:00 i 14:00–15:00", language: "PL", state: "ORIGINAL" },
      en: { text: "Monday to Friday 7:00–9:00 and 14:00–15:00", language: "EN", state: "ORIGINAL" },
      uk: { text: "від понеділка до п’ятниці 7:00–9:00 і 14:00–15:00", state: "ORIGINAL" },
      easy: { text: "Od poniedziałku do piątku.\nOd godziny 7 do 9 i od 14 do 15.", language: "PL_X_ETR" },
    });
  });

  test("its exceptions", async () => {
    const { data } = await ask("{ helpDesk { exceptionTexts { text } en: exceptionTexts(language: EN) { text } } }");
    expect(data?.["helpDesk"]).toEqual({
      exceptionTexts: [{ text: "24 grudnia 2026 nieczynne" }],
      en: [{ text: "24 December 2026 closed" }],
    });
  });

  test("its hours in the notation of OpenStreetMap", async () => {
    const { data } = await ask("{ helpDesk { openingHours } }");
    expect(data?.["helpDesk"]).toEqual({
      openingHours: 'Mo-Fr 07:00-09:00,14:00-15:00, PH Mo-Fr 07:00-09:00,14:00-15:00 unknown "święto"; 2026 Dec 24 off',
    });
  });

  test("its state at an instant, openings and the next one", async () => {
    const { data, errors } = await ask(
      `query ($at: Instant!) {
        helpDesk {
          stateAt(at: $at) { state until opensNextAt reason }
          openings(from: $at, days: 1) { opensAt closesAt state }
          opensNext(after: $at) { opensAt closesAt state }
        }
      }`,
      { at: "2026-12-23T08:30:00+01:00" },
    );
    expect(errors).toBeUndefined();
    expect(data?.["helpDesk"]).toEqual({
      stateAt: {
        state: "OPEN",
        until: "2026-12-23T08:00:00.000Z",
        opensNextAt: "2026-12-23T13:00:00.000Z",
        reason: null,
      },
      openings: [
        { opensAt: "2026-12-23T06:00:00.000Z", closesAt: "2026-12-23T08:00:00.000Z", state: "OPEN" },
        { opensAt: "2026-12-23T13:00:00.000Z", closesAt: "2026-12-23T14:00:00.000Z", state: "OPEN" },
      ],
      opensNext: { opensAt: "2026-12-23T13:00:00.000Z", closesAt: "2026-12-23T14:00:00.000Z", state: "OPEN" },
    });
  });
});

test("holidays of a year", async () => {
  const { data } = await ask("{ polishHolidays(year: 2026) { on name } }");
  expect(data?.["polishHolidays"]).toHaveLength(14);
  expect(data?.["polishHolidays"]).toContainEqual({ on: "2026-06-04", name: "dzień Bożego Ciała" });
});

describe("a question that cannot be answered is told how to ask", () => {
  test.each([
    ['{ helpDesk { stateAt(at: "teraz") { state } } }', "write an instant with its offset from UTC"],
    ['{ helpDesk { stateAt(at: "2026-12-23T08:30:00") { state } } }', "write an instant with its offset from UTC"],
    ['{ helpDesk { stateAt(at: "1980-12-23T08:30:00Z") { state } } }', "write an instant of the years 1990–2100"],
    [
      '{ helpDesk { openings(from: "2026-12-23T08:30:00Z", days: 0) { state } } }',
      "write a whole number from 1 to 366",
    ],
    [
      '{ helpDesk { openings(from: "2026-12-23T08:30:00Z", days: 367) { state } } }',
      "write a whole number from 1 to 366",
    ],
    ['{ helpDesk { opensNext(after: "3026-12-23T08:30:00Z") { state } } }', "write an instant of the years 1990–2100"],
    ["{ polishHolidays(year: 1989) { on } }", "write a year from 1990 to 2100"],
    ["{ polishHolidays(year: 2101) { on } }", "write a year from 1990 to 2100"],
  ])("%s", async (source, mend) => {
    const { errors } = await ask(source);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain(mend);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
