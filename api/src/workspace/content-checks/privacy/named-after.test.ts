// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { isInNameInQuotes, isNamedAfter } from "./named-after.ts";

describe("what stands before a name tells that something bears it", () => {
  test.each([
    ["przy ul. ", true],
    ["Przy Ulicy ", true],
    ["im. ks. prof. ", true],
    ["Szkoła imienia ", true],
    ["pw. św. ", true],
    ["Fundacja „", true],
    ["rondo ", true],
    ["parking ", false],
    ["rozmowa z ", false],
    ["imieniny ", false],
    ["", false],
  ])("%j: %s", (before, isBorne) => {
    const text = `${before}Jana Bajki`;
    expect(isNamedAfter(text, before.length)).toBe(isBorne);
  });
});

describe("a name inside quotes", () => {
  const inQuotes = (text: string): boolean => isInNameInQuotes(text, text.indexOf("Anny"));

  test.each([
    ["is a part of a longer name", "Klub „Przyjaciele Anny Bajki” zaprasza", true],
    ["is the whole name, or its head", "Klub „Anny Bajki” zaprasza", false],
    ["stands in speech with its signs", "Powiedział: „Dziś, dzięki Pani Anny Bajki”", false],
    ["stands in long speech", "„Nie było nikogo oprócz sąsiadów i rodziny oraz Anny Bajki”", false],
    ["stands after the quotes", "Klub „Przyjaciele” Anny Bajki", false],
    ["stands in quotes that are never closed", "Klub „Przyjaciele Anny Bajki", false],
    ["stands in no quotes", "Klub Anny Bajki", false],
  ])("%s: %s", (_what, text, isPart) => {
    expect(inQuotes(text)).toBe(isPart);
  });
});
