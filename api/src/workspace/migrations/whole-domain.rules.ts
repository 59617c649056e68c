// SPDX-License-Identifier: EUPL-1.2

import { idOf } from "../../kernel/ids.ts";

/** A row by the names of its columns. JSON is text on SQLite and a value on PostgreSQL. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows by table; a table that is referred to stands before those that refer to it. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** A citation, a slot, a text: what a JSON column of a row holds. */
type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Columns that may not be null, with what the first version meant where it had no word for it. It knew no programme that
 * has run out and no offer that has changed since: all that it published it took for current.
 */
const ADDED: Readonly<Record<string, Row>> = {
  organizations: { standing: "CURRENT", legal_acts: [] },
  programs: { standing: "CURRENT", aims: [], executors: [], results: [] },
  offers: { standing: "CURRENT", steps: [], required_documents: [], life_situations: [] },
  schedules: { exceptions: [] },
};

function parsed(column: unknown): unknown {
  return typeof column === "string" ? JSON.parse(column) : column;
}

function items(column: unknown): readonly JsonObject[] {
  return parsed(column) as readonly JsonObject[];
}

/** A row with the citations and slots that records have now; a source cites nothing. */
function recordNow(table: string, row: Row): Row {
  if (table === "sources") return row;
  const citations = items(row["citations"]).map((citation) => ({ ...citation, facts: [] }));
  const now = { ...row, ...ADDED[table], statements: [], citations };
  if (table !== "schedules") return now;
  const everyWeek = { everyWeeks: null, anchorOn: null, nthInMonth: null };
  return { ...now, slots: items(row["slots"]).map((slot) => ({ ...slot, ...everyWeek })) };
}

function asciiOf(text: string): string {
  const letters = text.toLowerCase().replaceAll("ł", "l").normalize("NFD").replaceAll(/\p{M}/gu, "");
  return letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

/** What tells resolutions apart: councils number theirs alike. One without a number is that of its document alone. */
function resolutionKey(document: Row): string | null {
  const { slug, resolution_number: number, adopted_by: issuer, adopted_on: adoptedOn } = document;
  if (number === null && issuer === null && adoptedOn === null) return null;
  return JSON.stringify(number === null ? [slug] : [number, parsed(issuer), adoptedOn]);
}

/** A slug that no other act has, made of the number. */
function slugOfAct(document: Row, taken: ReadonlySet<unknown>): string {
  const wanted = `uchwala-${asciiOf(String(document["resolution_number"] ?? "")) || String(document["slug"])}`;
  let slug = wanted;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`;
  return slug;
}

function actOf(document: Row, slug: string): Row {
  const { resolution_number: number, state, verification, citations } = document;
  const title = parsed(document["title"]) as { readonly pl: string };
  return {
    id: idOf("LegalAct", slug),
    state,
    version: 1,
    slug,
    verification,
    statements: [],
    citations,
    title: { pl: number === null ? `Uchwała, którą przyjęto: ${title.pl}` : `Uchwała nr ${String(number)}` },
    act_type: "RESOLUTION",
    number,
    issuer: document["adopted_by"],
    adopted_on: document["adopted_on"],
    amends: [],
  };
}

/** Least where a document is published and its facts are documented. */
function weaknessOf({ state, verification }: Row): number {
  const states = ["APPROVED", "DRAFT", "ARCHIVED"];
  return 2 * states.indexOf(String(state)) + (verification === "DOCUMENTED" ? 0 : 1);
}

/** Resolutions by what tells them apart. Of several documents of one, the strongest gives state and citations. */
function actsOf(documents: readonly Row[]): ReadonlyMap<string | null, Row> {
  const acts = new Map<string | null, Row>();
  const taken = new Set<unknown>();
  for (const document of documents.toSorted((a, b) => weaknessOf(a) - weaknessOf(b))) {
    const key = resolutionKey(document);
    if (key === null || acts.has(key)) continue;
    const act = actOf(document, slugOfAct(document, taken));
    acts.set(key, act);
    taken.add(act["slug"]);
  }
  return acts;
}

/** A document that no longer tells of the resolution itself but refers to the act. */
function documentNow(document: Row, acts: ReadonlyMap<string | null, Row>): Row {
  const { resolution_number: _number, adopted_by: _issuer, adopted_on: _adoptedOn, ...kept } = document;
  return { ...kept, legal_act_id: acts.get(resolutionKey(document))?.["id"] ?? null };
}

/**
 * What the records of the first version are in the whole domain: nothing is lost, and nothing is said that it did not
 * say. Columns that a row does not have are null. The resolution of a document is a legal act of its own.
 * @throws TypeError where a JSON column does not hold what the first version wrote there
 */
export function wholeDomain(firstVersion: Tables): Tables {
  const now = new Map([...firstVersion].map(([table, rows]) => [table, rows.map((row) => recordNow(table, row))]));
  const documents = now.get("documents") ?? [];
  const acts = actsOf(documents);
  now.set(
    "documents",
    documents.map((document) => documentNow(document, acts)),
  );
  return new Map([["legal_acts", [...acts.values()]], ...now]);
}
