// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { securityText, yearAfter } from "./security.ts";

describe("yearAfter", () => {
  it.each([
    ["2026-11-23T00:00:00.000Z", "2027-11-23T00:00:00.000Z"],
    ["2028-02-29T00:00:00.000Z", "2029-03-01T00:00:00.000Z"],
  ])("%s", (instant, expected) => {
    expect(yearAfter(instant)).toBe(expected);
  });
});

describe("securityText", () => {
  const TODAY = "2026-11-23T00:00:00.000Z";

  it("says whom to write to, until when it holds, in which languages and where it stands", () => {
    expect(securityText("biuro@okienko.example", new URL("https://okienko.example"), TODAY)).toBe(
      [
        "Contact: mailto:biuro@okienko.example",
        "Expires: 2027-11-23T00:00:00.000Z",
        "Preferred-Languages: pl, en",
        "Canonical: https://okienko.example/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });

  it("names no address that is not known", () => {
    const text = securityText(null, undefined, TODAY);
    expect(text).not.toContain("Contact:");
    expect(text).not.toContain("Canonical:");
  });
});
