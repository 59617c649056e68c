// SPDX-License-Identifier: EUPL-1.2

import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { CalendarEventView, CalendarView } from "../../content/calendar.view.ts";
import { calendarFile } from "./calendar-file.ts";

const PATH = "/pliki/rozmowa.ics";

/** Thursdays from 15:00 to 18:00, in a hall. */
function anEvent(given: Partial<CalendarEventView> = {}): CalendarEventView {
  return {
    uid: "1a.2b.TH-1500-1800",
    recurrence: {
      key: "TH-1500-1800",
      opensAt: "2026-01-08T15:00",
      closesAt: "2026-01-08T18:00",
      instants: null,
      rule: { frequency: "WEEKLY", interval: 1, byDay: ["TH"], nthInMonth: null, lastAt: "2026-12-17T14:00:00.000Z" },
      exceptAt: ["2026-06-04T15:00"],
    },
    offerSlug: "rozmowa",
    offerName: "Rozmowa",
    place: { name: "Dom", street: "ul. Różana 1", postalCode: "00-001", city: "Miasto" },
    room: { kind: "HALL", number: "23", floor: 2 },
    access: "OPEN_HOURS",
    hoursText: "w każdy czwartek 15:00–18:00",
    areHolidaysUnknown: false,
    isUnconfirmed: false,
    phones: [],
    newestOn: "2026-03-01",
    ...given,
  };
}

function fileOf(event: Partial<CalendarEventView>, publicUrl: string | null = null): string {
  const calendar: CalendarView = {
    id: "3c",
    kind: "OFFER",
    slug: "rozmowa",
    name: "Rozmowa",
    events: [anEvent(event)],
  };
  return calendarFile(calendar, PATH, publicUrl).replaceAll("\r\n ", "");
}

function linesOf(event: Partial<CalendarEventView> = {}, publicUrl: string | null = null): readonly string[] {
  return fileOf(event, publicUrl).split("\r\n");
}

describe("an event", () => {
  test("tells when it begins, ends, comes back and does not", () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        "UID:1a.2b.TH-1500-1800",
        "DTSTART;TZID=Europe/Warsaw:20260108T150000",
        "DTEND;TZID=Europe/Warsaw:20260108T180000",
        "RRULE:FREQ=WEEKLY;BYDAY=TH;WKST=MO;UNTIL=20261217T140000Z",
        "EXDATE;TZID=Europe/Warsaw:20260604T150000",
      ]),
    );
  });

  test("bears the day of its records, and never that of the build", () => {
    expect(linesOf()).toContain("DTSTAMP:20260301T000000Z");
    expect(linesOf({ newestOn: null })).toContain("DTSTAMP:19700101T000000Z");
  });

  test("tells where to come to, down to the room", () => {
    expect(linesOf()).toContain("LOCATION:Dom\\, ul. Różana 1\\, sala 23\\, II piętro\\, 00-001 Miasto");
  });

  test.each(["PHONE_ONLY", "IN_THE_FIELD"] as const)("sends nobody to a door where there is none: %s", (access) => {
    expect(fileOf({ access })).not.toContain("LOCATION");
  });

  test("says that it is by the plan, and how to ask", () => {
    const description =
      "DESCRIPTION:Według planu: w każdy czwartek 15:00–18:00.\\nTelefon: 22 123 45 67\\, 22 123 45 68.";
    expect(linesOf({ phones: ["22 123 45 67", "22 123 45 68"] })).toContain(description);
    expect(linesOf()).toContain("STATUS:CONFIRMED");
  });

  test("says where hours are not confirmed, and where nothing is known of holidays", () => {
    const lines = linesOf({ isUnconfirmed: true, areHolidaysUnknown: true });
    expect(lines.join("\n")).toContain(
      "\\nGodziny niepotwierdzone – zadzwoń\\, zanim przyjdziesz.\\nNie wiemy\\, jak jest w święta.",
    );
    expect(lines).toContain("STATUS:TENTATIVE");
  });

  test("makes nobody busy", () => {
    expect(linesOf()).toContain("TRANSP:TRANSPARENT");
  });

  test("has an address only where the site knows its own", () => {
    expect(fileOf({})).not.toMatch(/^(?:URL|SOURCE)/m);
    expect(linesOf({}, "https://pomoc.example.pl")).toEqual(
      expect.arrayContaining([
        "SOURCE;VALUE=URI:https://pomoc.example.pl/pliki/rozmowa.ics",
        "URL:https://pomoc.example.pl/pomoc/rozmowa/",
      ]),
    );
  });

  test("keeps texts that are syntax of the format apart from it", () => {
    const offerName = "A;B,C\\D\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:inna";
    const calendar = new ICAL.Component(ICAL.parse(fileOf({ offerName })) as unknown[]);
    const events = calendar.getAllSubcomponents("vevent");
    expect(events.map((event) => event.getFirstPropertyValue("summary"))).toEqual([offerName]);
  });
});

test("a subscriber is told to look once a day", () => {
  expect(linesOf()).toEqual(expect.arrayContaining(["REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"]));
});
