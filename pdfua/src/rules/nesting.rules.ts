// SPDX-License-Identifier: EUPL-1.2

import type { StructureElement } from "../reading/tagged-pdf.ts";
import { failingElements, type Rule } from "./rule.ts";

/** What an element may stand in, and what may stand in it; null where anything may. */
interface Nesting {
  readonly parents: readonly string[] | null;
  readonly kids: readonly string[] | null;
}

const TABLE: Readonly<Record<string, Nesting>> = {
  Table: { parents: null, kids: ["TR", "THead", "TBody", "TFoot", "Caption"] },
  THead: { parents: ["Table"], kids: ["TR"] },
  TBody: { parents: ["Table"], kids: ["TR"] },
  TFoot: { parents: ["Table"], kids: ["TR"] },
  TR: { parents: ["Table", "THead", "TBody", "TFoot"], kids: ["TH", "TD"] },
  TH: { parents: ["TR"], kids: null },
  TD: { parents: ["TR"], kids: null },
};

const LIST: Readonly<Record<string, Nesting>> = {
  L: { parents: null, kids: ["L", "LI", "Caption"] },
  LI: { parents: ["L"], kids: ["Lbl", "LBody"] },
  LBody: { parents: ["LI"], kids: null },
};

const CONTENTS: Readonly<Record<string, Nesting>> = {
  TOC: { parents: null, kids: ["TOC", "TOCI", "Caption"] },
  TOCI: { parents: ["TOC"], kids: null },
};

const allows = (allowed: readonly string[] | null, role: string | null | undefined): boolean =>
  allowed === null || (role != null && allowed.includes(role));

const countOf = (kids: readonly StructureElement[], role: string): number =>
  kids.filter((kid) => kid.role === role).length;

/** A caption comes once, before all else; that of a table may also come last. */
function hasMisplacedCaption({ role, kids }: StructureElement): boolean {
  const captions = countOf(kids, "Caption");
  if (captions === 0) return false;
  const isFirst = kids[0]?.role === "Caption";
  return captions > 1 || !(isFirst || (role === "Table" && kids.at(-1)?.role === "Caption"));
}

/** A table has one head and one foot at most, and a body where it has either. */
function hasMisplacedHead({ role, kids }: StructureElement): boolean {
  const [heads, feet, bodies] = [countOf(kids, "THead"), countOf(kids, "TFoot"), countOf(kids, "TBody")];
  return role === "Table" && (heads > 1 || feet > 1 || (heads + feet > 0 && bodies === 0));
}

function isMisplaced(nestings: Readonly<Record<string, Nesting>>, element: StructureElement): boolean {
  const { role, parent, kids } = element;
  const nesting = role === null ? undefined : nestings[role];
  if (nesting === undefined) return false;
  if (nesting.kids?.includes("Caption") && hasMisplacedCaption(element)) return true;
  if (hasMisplacedHead(element)) return true;
  return !allows(nesting.parents, parent?.role) || !kids.every((kid) => allows(nesting.kids, kid.role));
}

function nestingRule(rule: Omit<Rule, "faults">, nestings: Readonly<Record<string, Nesting>>): Rule {
  const roles = Object.keys(nestings);
  return { ...rule, faults: (pdf) => failingElements(pdf, roles, (element) => isMisplaced(nestings, element)) };
}

/** Rows stand in tables, items in lists, and nothing else does (ISO 32000-1, tables 333, 336 and 337). */
export const nestingRules: readonly Rule[] = [
  nestingRule(
    {
      id: "09-004",
      title: "Table elements nested wrongly",
      clause: "7.2",
      message: "Tabela jest źle zbudowana. Wstaw ją jeszcze raz przez polecenie „wstaw tabelę”, bez łączenia komórek.",
    },
    TABLE,
  ),
  nestingRule(
    {
      id: "09-005",
      title: "List elements nested wrongly",
      clause: "7.2",
      message: "Lista jest źle zbudowana. Zrób ją przez polecenie „lista”, a nie przez znaki wpisane ręcznie.",
    },
    LIST,
  ),
  nestingRule(
    {
      id: "09-006",
      title: "Elements of a table of contents nested wrongly",
      clause: "7.2",
      message: "Spis treści jest źle zbudowany. Wstaw go jeszcze raz przez polecenie „spis treści”.",
    },
    CONTENTS,
  ),
];
