// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { isSensitiveHelp } from "./sensitive.ts";

const watched = { targetGroups: [{ isSensitive: false }, { isSensitive: true }] };
const others = { targetGroups: [{ isSensitive: false }] };

it.each([
  ["most of the help", [watched, watched, others], true],
  ["half of it", [watched, others], false],
  ["none of it", [others], false],
  ["no help at all", [], false],
])("a page is sensitive by whom its help is for: %s", (_, offers, expected) => {
  expect(isSensitiveHelp(offers)).toBe(expected);
});
