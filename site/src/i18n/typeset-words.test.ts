// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { typesetWords } from "./typeset-words.ts";

describe("typesetWords", () => {
  it("sets every text, in lists and objects too, and keeps the shape", () => {
    expect(typesetWords({ lead: "dom i ogród", list: [{ text: "w domu" }] })).toEqual({
      lead: "dom i\u00a0ogród",
      list: [{ text: "w\u00a0domu" }],
    });
  });
});
