// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { documentView, programView } from "./documents.ts";

describe("documentView", () => {
  it("has no date and no file where no source gives them", () => {
    const document = documentView({
      citations: [],
      fileUrl: null,
      legalAct: {
        actType: "RESOLUTION",
        adoptedOn: null,
        citations: [],
        issuer: null,
        number: "XL/95/2020",
        slug: "uchwala-xl-95-2020",
        title: { text: "Uchwała" },
      },
      slug: "plan",
      title: { text: "Plan" },
      verification: "DOCUMENTED",
    });
    expect(document).toMatchObject({ legalAct: { number: "XL/95/2020", adoptedOn: null }, fileUrl: null });
  });
});

describe("programView", () => {
  it("names its documents by title", () => {
    const program = programView({
      citations: [],
      documents: [{ slug: "plan", title: { text: "Plan" } }],
      name: { text: "Program" },
      slug: "program",
      summary: null,
      verification: "UNCONFIRMED",
      yearFrom: 2023,
      yearTo: 2028,
    });
    expect(program).toMatchObject({ documents: [{ slug: "plan", title: "Plan" }], isUnconfirmed: true, yearTo: 2028 });
  });
});
