// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { canonicalJson, deepFreeze } from "./canonical-json.ts";

test("equal values give equal bytes, whatever the order of their keys", () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: "ł" }] })).toBe(canonicalJson({ a: [{ c: "ł", d: null }], b: 1 }));
});

test("keys are sorted by code unit, not by a locale", () => {
  expect(Object.keys(JSON.parse(canonicalJson({ ż: 1, z: 1, ł: 1, Z: 1 })) as object)).toEqual(["Z", "z", "ł", "ż"]);
});

test("lists keep their order", () => {
  expect(JSON.parse(canonicalJson([3, 1, 2]))).toEqual([3, 1, 2]);
});

test("a frozen value cannot be changed at any depth", () => {
  const frozen = deepFreeze({ list: [{ name: "a" }] });
  expect(() => Object.assign(frozen.list[0] ?? {}, { name: "b" })).toThrow(TypeError);
});
