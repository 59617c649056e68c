// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { mapLinks } from "./map-links.ts";

it("finds a place by its address on every map, and says nothing else", () => {
  const query = "ul.%20R%C3%B3%C5%BCana%201B%2F1%2C%20Miasto";
  expect(mapLinks("ul. Różana 1B/1, Miasto")).toEqual({
    openStreetMap: `https://www.openstreetmap.org/search?query=${query}`,
    google: `https://www.google.com/maps/search/?api=1&query=${query}`,
    apple: `https://maps.apple.com/?q=${query}`,
  });
});
