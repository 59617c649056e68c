// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { withQuotationMarks } from "./quotation-marks.ts";

describe("withQuotationMarks", () => {
  it.each([
    ["typed", '"dom" i "ogród"', "„dom” i „ogród”"],
    ["inside of others", '"klub "Bliżej" w mieście"', "„klub «Bliżej» w mieście”"],
    ["two that close together", '„klub "Bliżej"”', "„klub «Bliżej»”"],
    ["before a full stop", 'to "dom".', "to „dom”."],
    ["of another language", "“dom” i „ogród“", "„dom” i „ogród”"],
    ["already right inside", "„klub «Bliżej» w mieście”", "„klub «Bliżej» w mieście”"],
    ["one that is never closed", '"dom', "„dom"],
    ["one that was never opened", 'dom"', "dom”"],
    ["one that stands alone", 'znak " w tekście', 'znak " w tekście'],
  ])("sets Polish quotation marks: %s", (_, text, expected) => {
    expect(withQuotationMarks(text, "pl")).toBe(expected);
  });

  it("keeps what a quotation in Ukrainian has inside", () => {
    expect(withQuotationMarks("«клуб „Bliżej“ у місті»", "uk")).toBe("«клуб „Bliżej“ у місті»");
  });

  it("keeps an apostrophe in English, which looks as a mark that closes", () => {
    expect(withQuotationMarks('the office’s "desk"', "en")).toBe("the office’s “desk”");
  });
});
