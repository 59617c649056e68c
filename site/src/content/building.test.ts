// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { buildingView } from "./building.ts";
import { aPlace } from "./record.examples.ts";

it("a building of which nothing is known has every question, each without an answer", () => {
  const { place, access } = buildingView({ ...aPlace(), accessibility: null, citations: [] });
  expect(place.slug).toBe("dom");
  expect(access.isKnown).toBe(false);
  expect(access.answers).toHaveLength(7);
  expect(access.answers.every(({ answer }) => answer === null)).toBe(true);
});
