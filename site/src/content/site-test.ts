// SPDX-License-Identifier: EUPL-1.2

import type { SiteTest } from "./accessibility-statement.view.ts";
import record from "./site-test.json" with { type: "json" };

/**
 * What the test of a centre's site found, from the record that the suite of this program writes and is held to; null
 * where nobody has tested that site, as where the record is of another centre's.
 */
export function siteTestOf(centreId: string, test: SiteTest | null = record as SiteTest | null): SiteTest | null {
  return test?.centreId === centreId ? test : null;
}
