// SPDX-License-Identifier: EUPL-1.2

import { type ActPartsFragment, LegalActsDocument, type LegalActsQuery } from "@okienko/schema/documents";
import { query } from "./client.ts";
import type { LegalActView } from "./documents.view.ts";
import type { LegalActItemView, LegalActsPageView } from "./legal-act.view.ts";
import { allNodes } from "./paging.ts";
import { loadShell } from "./shell.ts";
import { sourcesView } from "./source.ts";
import { contradictionsOf } from "./statement.ts";

type FullAct = LegalActsQuery["legalActs"]["nodes"][number];

/** The town's own acts before those of parliament. */
const ORDER: readonly LegalActView["actType"][] = ["RESOLUTION", "ORDER", "STATUTE"];

/** A legal act by its name. */
export function legalActView({ slug, actType, title, number, issuer, adoptedOn }: ActPartsFragment): LegalActView {
  return { slug, actType, title: title.text, number, issuer: issuer?.text ?? null, adoptedOn };
}

/** A legal act as its page shows it. */
export function legalActItemView(act: FullAct): LegalActItemView {
  return {
    ...legalActView(act),
    journal: act.journal,
    url: act.url,
    programs: act.programs.map(({ slug, name }) => ({ slug, name: name.text })),
    documents: act.documents.map(({ slug, title }) => ({ slug, name: title.text })),
    amends: act.amends.map(legalActView),
    amendedBy: inOrderOfDays(act.amendedBy.map(legalActView)),
    contradictions: contradictionsOf(act.statements),
  };
}

/** Acts by the day of each, the earliest first; those without a day last, in the order given. */
export function inOrderOfDays<TAct extends LegalActView>(acts: readonly TAct[]): readonly TAct[] {
  const dayOf = ({ adoptedOn }: TAct): string => adoptedOn ?? "9999";
  return acts.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

/** Acts by sort: the town's own by day, the newest first and those without a day at the head; statutes by title. */
export function actGroups(acts: readonly LegalActItemView[]): LegalActsPageView["groups"] {
  return ORDER.map((actType) => {
    const group = acts.filter((act) => act.actType === actType);
    const byTitle = group.toSorted((a, b) => a.title.localeCompare(b.title, "pl"));
    return { actType, acts: actType === "STATUTE" ? byTitle : inOrderOfDays(group).toReversed() };
  }).filter((group) => group.acts.length > 0);
}

function nameInSources({ number, title }: FullAct): string {
  return number ?? title.text;
}

/** Asks for all legal acts. */
export async function loadLegalActsPage(): Promise<LegalActsPageView> {
  const [shell, acts] = await Promise.all([
    loadShell("PL"),
    allNodes(async (after) => (await query(LegalActsDocument, { after })).legalActs),
  ]);
  const cited = acts.map((act) => ({
    kind: "LEGAL_ACT" as const,
    name: nameInSources(act),
    citations: act.citations,
  }));
  return { shell, groups: actGroups(acts.map(legalActItemView)), sources: sourcesView(cited) };
}
