// SPDX-License-Identifier: EUPL-1.2

import type { OpenLegalAct, OpenOffer, OpenProgram } from "../../content/open-records.view.ts";
import { type LinkedNode, polish, urnOf } from "../linked-data/linked-node.ts";

/** The acts that a programme rests on, the one that adopted it first; those that are no records are left out. */
export function actsOf(program: OpenProgram | null, legalActs: readonly OpenLegalAct[]): readonly OpenLegalAct[] {
  const { adoptedBy = null, amendedBy = [] } = program ?? {};
  const slugs = [...(adoptedBy ? [adoptedBy] : []), ...amendedBy].map(({ slug }) => slug);
  return slugs.flatMap((slug) => legalActs.find((act) => act.slug === slug) ?? []);
}

/** A programme is the document whose rules a service follows. */
function rule(program: OpenProgram, legalActs: readonly OpenLegalAct[]): LinkedNode {
  const { id, name, summary, aims } = program;
  return {
    "@id": urnOf(id),
    "@type": "cpsv:Rule",
    "dct:identifier": id,
    "dct:title": polish(name.text),
    "dct:description": polish(summary?.text ?? (aims.map(({ text }) => text).join(" ") || name.text)),
    "cpsv:implements": actsOf(program, legalActs).map((act) => ({ "@id": urnOf(act.id) })),
  };
}

function legalResource({ id, title, number, url, amends }: OpenLegalAct, all: readonly OpenLegalAct[]): LinkedNode {
  const amended = all.filter((act) => amends.some(({ slug }) => slug === act.slug));
  return {
    "@id": urnOf(id),
    "@type": "eli:LegalResource",
    "dct:identifier": id,
    "dct:title": polish(title.text),
    "eli:number": number ?? undefined,
    "dct:relation": amended.map((act) => ({ "@id": urnOf(act.id) })),
    "foaf:page": url === null ? undefined : { "@id": url, "@type": "foaf:Document" },
  };
}

/** The programmes that offers follow and the acts that these rest on or amend, each once. */
export function foundations(offers: readonly OpenOffer[], legalActs: readonly OpenLegalAct[]): readonly LinkedNode[] {
  const programs = [
    ...new Map(offers.flatMap(({ program }) => (program ? [[program.id, program] as const] : []))).values(),
  ];
  const resting = new Set(programs.flatMap((program) => actsOf(program, legalActs)));
  const amended = [...resting].flatMap(({ amends }) => amends.map(({ slug }) => slug));
  const told = legalActs.filter((act) => resting.has(act) || amended.includes(act.slug));
  return [...programs.map((program) => rule(program, legalActs)), ...told.map((act) => legalResource(act, told))];
}
