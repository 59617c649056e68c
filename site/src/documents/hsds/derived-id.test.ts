// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { derivedId, ownId } from "./derived-id.ts";

test("an id is the UUIDv5 that the API would give to the same name", () => {
  expect(ownId("Offer/streetworker")).toBe("5074cd58-d0b8-5f5b-b56a-127d20b3c576");
});

test("an id is the one of the example of RFC 9562, appendix A.4", () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  expect(derivedId(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("parts of one whole differ, and so do equal parts of two wholes", () => {
  const wholes = [ownId("a"), ownId("b")];
  const ids = wholes.flatMap((whole) => [derivedId(whole, "phone/0"), derivedId(whole, "phone/1")]);
  expect(new Set(ids).size).toBe(4);
});
