// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { type FullGroup, groupPageView, groupsView } from "./group-page.ts";
import { aShell, own } from "./record.examples.ts";
import { anAnswer } from "./situation.examples.ts";

function aGroup(given: Partial<FullGroup> = {}): FullGroup {
  const languages = [{ coverage: "WHOLE" as const, language: "PL" as const }];
  const texts = { name: own("Rodziny"), description: own("Masz dzieci.") };
  return { ...texts, citations: [], isSensitive: false, languages, offers: [], slug: "rodziny", ...given };
}

describe("groupPageView", () => {
  it("lists the offers for the group in its order, and its languages", () => {
    const offers = new Map(["a", "b"].map((slug) => [slug, anAnswer({ slug })]));
    const page = groupPageView(aGroup({ offers: [{ slug: "b" }, { slug: "a" }] }), { language: "PL", offers }, aShell);
    expect(page.answers.current.map(({ slug }) => slug)).toEqual(["b", "a"]);
    expect(page.languages).toEqual(["PL"]);
    expect(page.isSensitive).toBe(false);
  });

  it("is sensitive where someone may watch its readers", () => {
    const page = groupPageView(aGroup({ isSensitive: true }), { language: "PL", offers: new Map() }, aShell);
    expect(page.isSensitive).toBe(true);
  });
});

describe("groupsView", () => {
  it("lists what can be read in the language and says that there is more in Polish", () => {
    expect(groupsView([aGroup()], "PL", aShell)).toMatchObject({
      groups: [{ slug: "rodziny" }],
      hasMoreInPolish: false,
    });
    expect(groupsView([aGroup()], "UK", aShell)).toMatchObject({ groups: [], hasMoreInPolish: true });
  });
});
