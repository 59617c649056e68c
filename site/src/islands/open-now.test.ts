// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type OpenWords, openNow, openSentences } from "./open-now.ts";

const minute = (instant: string) => Date.parse(instant) / 60_000;
const stretch = (from: string, until: string, isUnknown = false) =>
  `${minute(from).toString(36)}-${minute(until).toString(36)}${isUnknown ? "?" : ""}`;

const words: OpenWords = ["otwarte do %", "dziś od %", "jutro od %", "#, od %", "nie wiadomo"];
const code = [
  stretch("2026-11-26T15:00+01:00", "2026-11-26T18:00+01:00"),
  stretch("2026-12-24T15:00+01:00", "2026-12-24T18:00+01:00", true),
  stretch("2026-12-31T15:00+01:00", "2026-12-31T18:00+01:00"),
].join(" ");

function said(now: string): string | null {
  const found = openNow(code, minute(now));
  return found && openSentences(words, "pl")(found, minute(now));
}

describe("what is open now", () => {
  it.each([
    ["2026-11-23T12:00+01:00", "czwartek, od 15:00"],
    ["2026-11-25T23:59+01:00", "jutro od 15:00"],
    ["2026-11-26T09:00+01:00", "dziś od 15:00"],
    ["2026-11-26T15:00+01:00", "otwarte do 18:00"],
    ["2026-11-26T17:59+01:00", "otwarte do 18:00"],
    ["2026-11-26T18:00+01:00", "czwartek, od 15:00"],
    ["2026-12-24T16:00+01:00", "nie wiadomo"],
    ["2026-12-31T18:00+01:00", null],
  ])("at %s: %s", (now, sentence) => {
    expect(said(now)).toBe(sentence);
  });
});
