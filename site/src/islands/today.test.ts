// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { today } from "./today.ts";

const minute = (instant: string) => Date.parse(instant) / 60_000;
const stretch = (from: string, until: string, isUnknown = false) =>
  `${minute(from).toString(36)}-${minute(until).toString(36)}${isUnknown ? "?" : ""}`;

const code = [
  stretch("2026-11-26T07:00+01:00", "2026-11-26T09:00+01:00"),
  stretch("2026-11-26T14:00+01:00", "2026-11-26T15:00+01:00"),
  stretch("2026-11-26T18:00+01:00", "2026-11-27T08:00+01:00"),
  stretch("2026-11-28T08:00+01:00", "2026-11-28T09:00+01:00", true),
].join(" ");

describe("what is open today", () => {
  it.each([
    ["before the first hours", "2026-11-26T06:59+01:00", { text: "7:00–9:00, 14:00–15:00, 18:00–8:00", isOpen: false }],
    ["in the middle of some", "2026-11-26T14:30+01:00", { text: "14:00–15:00, 18:00–8:00", isOpen: true }],
    ["at the minute of closing", "2026-11-26T15:00+01:00", { text: "18:00–8:00", isOpen: false }],
    ["in a night that began the day before", "2026-11-27T02:00+01:00", { text: "0:00–8:00", isOpen: true }],
    ["when the night is over", "2026-11-27T08:00+01:00", null],
    ["when it is not known", "2026-11-28T08:30+01:00", null],
    ["after all that is known", "2027-01-01T12:00+01:00", null],
  ])("%s", (_, now, expected) => {
    expect(today(code, minute(now))).toEqual(expected);
  });

  it("tells the night that ends apart from the night that comes", () => {
    const nights = `${code} ${stretch("2026-11-27T18:00+01:00", "2026-11-28T08:00+01:00")}`;
    expect(today(nights, minute("2026-11-27T02:00+01:00"))?.text).toBe("0:00–8:00, 18:00–8:00");
  });

  it("goes by the day of Warsaw, which begins before that of Greenwich", () => {
    const early = stretch("2026-11-26T00:30+01:00", "2026-11-26T01:00+01:00");
    expect(today(early, minute("2026-11-26T00:10+01:00"))).toEqual({ text: "0:30–1:00", isOpen: false });
    expect(today(early, minute("2026-11-25T23:50+01:00"))).toBeNull();
  });
});
