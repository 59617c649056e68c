// SPDX-License-Identifier: EUPL-1.2

import { siteTest } from "../examples/statement.ts";
import type { Examples } from "./example.ts";
import type SiteTest from "./SiteTest.astro";

export const examples: Examples<typeof SiteTest> = [
  { shows: "a test without a fault", props: { test: siteTest } },
  { shows: "a test that found some faults", language: "uk", props: { test: { ...siteTest, faultCount: 3 } } },
];
