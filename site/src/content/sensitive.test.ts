// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { isSensitiveGroup, isSensitiveHelp } from "./sensitive.ts";

const watched = { targetGroups: [{ slug: "rodziny" }, { slug: "osoby-doznajace-przemocy" }] };
const others = { targetGroups: [{ slug: "rodziny" }] };

it.each([
  ["most of the help", [watched, watched, others], true],
  ["half of it", [watched, others], false],
  ["none of it", [others], false],
  ["no help at all", [], false],
])("a page is sensitive by whom its help is for: %s", (_, offers, expected) => {
  expect(isSensitiveHelp(offers)).toBe(expected);
});

it("the page of the group itself is", () => {
  expect(isSensitiveGroup({ slug: "osoby-doznajace-przemocy" })).toBe(true);
  expect(isSensitiveGroup({ slug: "rodziny" })).toBe(false);
});
