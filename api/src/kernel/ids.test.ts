// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf } from "./ids.ts";

test.each([
  ["Offer", "streetworker", "5074cd58-d0b8-5f5b-b56a-127d20b3c576"],
  ["Organization", "mops", "b8c4d800-41f9-5a7c-a672-2119aefa1fb9"],
])("the id of %s %s is fixed forever, because others have stored it", (kind, slug, id) => {
  expect(idOf(kind, slug)).toBe(id);
});

test("records of two kinds may share a slug and still differ in id", () => {
  expect(idOf("ContactPoint", "streetworker")).not.toBe(idOf("Offer", "streetworker"));
});

test("every id is a UUID of version 5 and of the variant of RFC 9562", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (kind, slug) => {
      expect(idOf(kind, slug)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});

test("different slugs of a kind have different ids", () => {
  const slugs = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(slugs, (list) => {
      expect(new Set(list.map((slug) => idOf("Offer", slug))).size).toBe(list.length);
    }),
  );
});
