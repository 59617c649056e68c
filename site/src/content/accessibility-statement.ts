// SPDX-License-Identifier: EUPL-1.2

import { type Language, StatementsDocument, type StatementsQuery } from "@okienko/schema/documents";
import type { StatementPageView, StatementView } from "./accessibility-statement.view.ts";
import { buildingView } from "./building.ts";
import { asOfDay, ContentError, query } from "./client.ts";
import { complianceOf } from "./compliance.rules.ts";
import { contactView } from "./contact.ts";
import { loadShell } from "./shell.ts";
import { siteTestOf } from "./site-test.ts";
import { sourcesView } from "./source.ts";
import { textView, textViewOrNull } from "./text.ts";

/** The centre, whose site it is. */
export type DeclaringCentre = NonNullable<StatementsQuery["centre"]>;

/** A statement with all that its page asks for. */
export type FullStatement = StatementsQuery["accessibilityStatements"]["nodes"][number];

function contactFacts(
  statement: FullStatement | null,
  centre: DeclaringCentre,
): Pick<StatementView, "contactName" | "email" | "phone"> {
  const record = statement?.contactPoint ?? centre.contactPoints[0];
  if (!record) return { contactName: null, email: null, phone: null };
  const { name, email, phones } = contactView(record);
  return { contactName: name, email, phone: phones[0] ?? null };
}

function dayFacts(
  statement: FullStatement | null,
): Pick<StatementView, "sitePublishedOn" | "siteUpdatedOn" | "preparedOn" | "reviewedOn"> {
  return {
    sitePublishedOn: statement?.sitePublishedOn ?? null,
    siteUpdatedOn: statement?.siteUpdatedOn ?? null,
    preparedOn: statement?.preparedOn ?? null,
    reviewedOn: statement?.reviewedOn ?? null,
  };
}

function barriersOf(statement: FullStatement | null): StatementView["barriers"] {
  return (statement?.barriers ?? []).map(({ description, alternative, mendedBy }) => ({
    description: textView(description),
    alternative: textViewOrNull(alternative),
    mendedBy,
  }));
}

/**
 * The facts of the statement; where the centre has made none, what is known of the centre itself. `siteUrl` is where the
 * site is published, for where the statement does not say; null where that is not known either.
 */
export function statementView(
  statement: FullStatement | null,
  centre: DeclaringCentre,
  siteUrl: string | null,
): StatementView {
  const declared = statement?.locations ?? [];
  return {
    bodyName: centre.name.text,
    siteUrl: statement?.siteUrl ?? siteUrl,
    ...dayFacts(statement),
    assessmentMethod: statement?.assessmentMethod ?? null,
    barriers: barriersOf(statement),
    ...contactFacts(statement, centre),
    hasOnlineInterpreter: statement?.hasOnlineInterpreter ?? null,
    communicationWays: (statement?.communicationWays ?? []).map(textView),
    ombudsmanUrl: statement?.ombudsmanUrl ?? null,
    buildings: (declared.length > 0 ? declared : centre.locations).map(buildingView),
  };
}

/** Asks for the statement of the centre; throws ContentError where the content has no centre. */
export async function loadStatementPage(language: Language, site: URL | undefined): Promise<StatementPageView> {
  const [shell, { accessibilityStatements, centre }] = await Promise.all([
    loadShell(language),
    query(StatementsDocument, { language }),
  ]);
  if (!centre)
    throw new ContentError("Query Statements: the content has no centre. Give one organization the type CENTRE.");
  const statement = accessibilityStatements.nodes.find(({ organization }) => organization.slug === centre.slug) ?? null;
  const facts = statementView(statement, centre, site?.href ?? null);
  const cited = statement
    ? [{ kind: "STATEMENT" as const, name: centre.name.text, citations: statement.citations }]
    : [];
  const test = siteTestOf(centre.id);
  const compliance = complianceOf(facts, test, asOfDay().slice(0, 10));
  return { shell, ...facts, compliance, test, sources: sourcesView(cited) };
}
