// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { alternatesOf } from "./alternates.ts";

it.each(["/sytuacje/", "/uk/sytuacje/", "/latwy-tekst/sytuacje/"])("finds all languages of %s", (pathname) => {
  expect(alternatesOf({ pathname })).toEqual([
    { tag: "pl", href: "/sytuacje/" },
    { tag: "pl-x-etr", href: "/latwy-tekst/sytuacje/" },
    { tag: "uk", href: "/uk/sytuacje/" },
    { tag: "en", href: "/en/sytuacje/" },
  ]);
});

it("leaves out languages that the page does not have", () => {
  expect(alternatesOf({ pathname: "/en/sytuacje/nie-mam-pracy/" }, ["PL", "EN"])).toEqual([
    { tag: "pl", href: "/sytuacje/nie-mam-pracy/" },
    { tag: "en", href: "/en/sytuacje/nie-mam-pracy/" },
  ]);
});
