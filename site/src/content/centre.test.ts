// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { centrePageView, type FullCentre } from "./centre.ts";

const shell = { centreName: "Ośrodek", centreShortName: "OPS", officePhone: null };

type Part = FullCentre["children"][number];

function part(name: string, organizationType: Part["organizationType"], standing: Part["standing"] = "CURRENT"): Part {
  const nothing = { citations: [], contactPoints: [], description: null, locations: [] };
  return { ...nothing, name: { text: name }, organizationType, slug: name, standing, verification: "DOCUMENTED" };
}

describe("centrePageView", () => {
  it("keeps departments and facilities apart, each in the order of the source", () => {
    const children = [
      part("dział b", "DEPARTMENT"),
      part("noclegownia", "FACILITY"),
      part("dział a", "DEPARTMENT"),
      part("dawny dział", "DEPARTMENT", "FORMER"),
    ];
    const centre: FullCentre = { ...part("ośrodek", "CENTRE"), children };
    const page = centrePageView(centre, shell);
    expect(page.departments.map(({ name }) => name)).toEqual(["dział b", "dział a"]);
    expect(page.facilities.map(({ name }) => name)).toEqual(["noclegownia"]);
  });
});
