// SPDX-License-Identifier: EUPL-1.2

import type { StatementPartsFragment } from "@okienko/schema/documents";
import type { StatementView } from "./program.view.ts";

/** What a source says of a fact, as a page shows it. */
export function statementView({ text, isShown, reason, citations }: StatementPartsFragment): StatementView {
  const places = citations.map(({ source, locator }) => ({ source: source.title.text, locator }));
  return { text: text.text, isShown, reason: reason.text, places };
}

/** What is said of each fact but those named, the statement that is shown first. */
export function contradictionsOf(
  statements: readonly StatementPartsFragment[],
  except: readonly string[] = [],
): readonly (readonly StatementView[])[] {
  const others = statements.filter(({ fact }) => !except.includes(fact));
  const byFact = Map.groupBy(others, ({ fact }) => fact);
  return Array.from(byFact.values(), (group) =>
    group.map(statementView).toSorted((a, b) => Number(b.isShown) - Number(a.isShown)),
  );
}
