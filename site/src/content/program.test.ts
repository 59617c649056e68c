// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { anAct, aProgram, aResult, aStatement } from "./program.examples.ts";
import { programPage, resultView } from "./program.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null } as Parameters<typeof programPage>[2];
const nothing = { slug: "program", results: [], statements: [] };

describe("programPage", () => {
  it("tells the amendments in the order in which they were made, those without a day last", () => {
    const amendedBy = [anAct("b", { adoptedOn: "2021-09-27" }), anAct("c"), anAct("a", { adoptedOn: "2021-05-14" })];
    const page = programPage(aProgram({ amendedBy }), nothing, shell);
    expect(page.amendedBy.map(({ slug }) => slug)).toEqual(["a", "b", "c"]);
  });

  it("takes other names for aliases, and leaves the name that is shown out of them", () => {
    const statements = [aStatement("name", "Program", true), aStatement("name", "Inny program", false)];
    const page = programPage(aProgram(), { ...nothing, statements }, shell);
    expect([page.aliases.map(({ text }) => text), page.contradictions]).toEqual([["Inny program"], []]);
  });

  it("groups results by year, in the order of the source", () => {
    const results = [aResult({ text: { text: "A" } }), aResult({ text: { text: "B" } }), aResult({ year: 2022 })];
    const page = programPage(aProgram(), { ...nothing, results }, shell);
    expect(page.results.map((group) => [group.year, group.results.map(({ text }) => text)])).toEqual([
      [2021, ["A", "B"]],
      [2022, ["Poradnictwo"]],
    ]);
  });

  it("keeps what is unknown null", () => {
    expect(programPage(aProgram(), nothing, shell)).toMatchObject({ adoptedBy: null, level: null, yearFrom: null });
  });
});

describe("resultView", () => {
  it("keeps money in grosze, and a number that the source does not give apart from zero", () => {
    const parts = [{ amountGrosze: 5, count: null, text: { text: "Część" }, unit: null }];
    const view = resultView(aResult({ amountGrosze: 158_826_816, count: 0, parts, unit: { text: "umów" } }));
    expect(view).toMatchObject({
      amountGrosze: 158_826_816,
      count: 0,
      unit: "umów",
      parts: [{ text: "Część", amountGrosze: 5, count: null, unit: null }],
    });
  });
});
