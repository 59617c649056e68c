// SPDX-License-Identifier: EUPL-1.2

import type { OfferStatementPartsFragment } from "@okienko/schema/documents";
import type { SayingView } from "./offer.view.ts";
import { textView } from "./text.ts";

function sayingView({ text, reason }: OfferStatementPartsFragment): SayingView {
  return { text: textView(text), reason: textView(reason) };
}

/** Names under which documents know the same thing, besides the one that the page bears. */
export function otherNames(statements: readonly OfferStatementPartsFragment[]): readonly SayingView[] {
  return statements.filter(({ fact, isShown }) => fact === "name" && !isShown).map(sayingView);
}

/** What else documents say of it: numbers of a year, what contradicts, what the page has no place for. */
export function otherSayings(statements: readonly OfferStatementPartsFragment[]): readonly SayingView[] {
  return statements.filter(({ fact }) => fact !== "name").map(sayingView);
}
