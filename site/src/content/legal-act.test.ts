// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { actGroups, inOrderOfDays, legalActItemView } from "./legal-act.ts";
import { anAct, aStatement } from "./program.examples.ts";

function anItem(slug: string, given: Parameters<typeof anAct>[1] = {}) {
  const empty = { amendedBy: [], amends: [], documents: [], journal: null, programs: [], statements: [], url: null };
  return legalActItemView({ ...anAct(slug, given), ...empty });
}

describe("actGroups", () => {
  it("has the town's own acts before statutes, and no group without acts", () => {
    const acts = [anItem("ustawa", { actType: "STATUTE" }), anItem("uchwala")];
    expect(actGroups(acts).map(({ actType }) => actType)).toEqual(["RESOLUTION", "STATUTE"]);
  });

  it("has the newest resolution first", () => {
    const acts = [anItem("stara", { adoptedOn: "2015-04-02" }), anItem("nowa", { adoptedOn: "2021-09-27" })];
    expect(actGroups(acts)[0]?.acts.map(({ slug }) => slug)).toEqual(["nowa", "stara"]);
  });

  it("has statutes by title, in Polish order", () => {
    const statute = (title: string) => anItem(title, { actType: "STATUTE", title: { text: title } });
    const titles = actGroups(["Żegluga", "Łowiectwo", "Lasy"].map(statute))[0]?.acts.map(({ title }) => title);
    expect(titles).toEqual(["Lasy", "Łowiectwo", "Żegluga"]);
  });
});

describe("inOrderOfDays", () => {
  it("has acts without a day last", () => {
    const acts = [anItem("a"), anItem("b", { adoptedOn: "2020-01-01" })];
    expect(inOrderOfDays(acts).map(({ slug }) => slug)).toEqual(["b", "a"]);
  });
});

describe("legalActItemView", () => {
  it("puts what sources say of one fact together, what is shown first", () => {
    const statements = [aStatement("adoptedOn", "2 marca", false), aStatement("adoptedOn", "12 marca", true)];
    const empty = { amendedBy: [], amends: [], documents: [], journal: null, programs: [], url: null };
    const { contradictions } = legalActItemView({ ...anAct("ustawa"), ...empty, statements });
    expect(contradictions.map((group) => group.map(({ text }) => text))).toEqual([["12 marca", "2 marca"]]);
  });
});
