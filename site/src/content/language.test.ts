// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { isReadableIn, languagesOf } from "./language.ts";

const record = {
  languages: [
    { coverage: "WHOLE" as const, language: "PL" as const },
    { coverage: "PARTIAL" as const, language: "UK" as const },
    { coverage: "NONE" as const, language: "EN" as const },
  ],
};

describe("languagesOf", () => {
  it("has a page in each language in which there is a text, however few", () => {
    expect(languagesOf(record)).toEqual(["PL", "UK"]);
    expect(isReadableIn("UK", record)).toBe(true);
    expect(isReadableIn("EN", record)).toBe(false);
  });

  it("always has one in Polish", () => {
    expect(languagesOf({ languages: [] })).toEqual(["PL"]);
  });
});
