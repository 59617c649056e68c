// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inScheme } from "./in-scheme.ts";

const css = ":root{color-scheme:light dark}@media (prefers-contrast: more) and (prefers-color-scheme: dark){a{b:c}}";

test("rules for the dark hold in a dark page, whatever else they ask for", () => {
  expect(inScheme(css, "dark")).toBe(
    ":root{color-scheme:dark}@media (prefers-contrast: more) and (min-width:0){a{b:c}}",
  );
});

test("they never hold in a light one", () => {
  expect(inScheme(css, "light")).toBe(
    ":root{color-scheme:light}@media (prefers-contrast: more) and (max-width:0){a{b:c}}",
  );
});
