// SPDX-License-Identifier: EUPL-1.2

import { checkStatement } from "../content/accessibility-statement.rules.ts";

const STATEMENT_FILE = /(?:^|\/)deklaracja-dostepnosci\/index\.html$/;

/**
 * Refuses an accessibility statement that departs from the Ministry's technical conditions; other pages pass. What the
 * office must still supply is no departure. Throws TypeError that tells every fault.
 * @param file path below the folder of the site
 */
export function requireStatement(file: string, html: string): void {
  if (!STATEMENT_FILE.test(file)) return;
  const { faults } = checkStatement(html);
  if (faults.length > 0)
    throw new TypeError(`The accessibility statement departs from its form: ${faults.join("; ")}.`);
}
