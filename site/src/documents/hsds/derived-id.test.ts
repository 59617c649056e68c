// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { derivedId, ownId } from "./derived-id.ts";

test("an id is the UUIDv5 that the API would give to the same name", () => {
  expect(ownId("Offer/streetworker")).toBe("5074cd58-d0b8-5f5b-b56a-127d20b3c576");
});

test("parts of one whole differ, and so do equal parts of two wholes", () => {
  const wholes = [ownId("a"), ownId("b")];
  const ids = wholes.flatMap((whole) => [derivedId(whole, "phone/0"), derivedId(whole, "phone/1")]);
  expect(new Set(ids).size).toBe(4);
});
