// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idOf } from "../../kernel/ids.ts";
import { slug as packSlug } from "../../persistence/pack-values.ts";
import { firstVersion } from "./first-version.examples.ts";
import { type Row, wholeDomain } from "./whole-domain.rules.ts";

const COUNCIL = { pl: "Rada Miasta Przykładowa" };

/** A row of a document of the first version, as SQLite gives it where `isText`, as PostgreSQL does otherwise. */
function document(slug: string, fields: Row, isText = false): Row {
  const row: Row = {
    id: idOf("Document", slug),
    state: "APPROVED",
    version: 1,
    slug,
    verification: "DOCUMENTED",
    citations: [{ source: idOf("Source", "regulamin"), locator: slug, remark: null }],
    title: { pl: "Plan pomocy" },
    resolution_number: null,
    adopted_by: null,
    adopted_on: null,
    file_url: null,
    ...fields,
  };
  const columns = Object.entries(row).map(([name, value]) => {
    const isJson = typeof value === "object" && value !== null;
    return [name, isJson && isText ? JSON.stringify(value) : value];
  });
  return Object.fromEntries(columns);
}

function migrated(...documents: readonly Row[]): { readonly acts: readonly Row[]; readonly documents: readonly Row[] } {
  const now = wholeDomain(new Map([["documents", documents]]));
  return { acts: now.get("legal_acts") ?? [], documents: now.get("documents") ?? [] };
}

describe("the resolution of a document is a legal act", () => {
  test.each([
    ["LXXXII/95/2023", "uchwala-lxxxii-95-2023", "Uchwała nr LXXXII/95/2023"],
    ["XL/127/2020", "uchwala-xl-127-2020", "Uchwała nr XL/127/2020"],
    ["12/Ł/99", "uchwala-12-l-99", "Uchwała nr 12/Ł/99"],
    ["—", "uchwala-plan", "Uchwała nr —"],
    [null, "uchwala-plan", "Uchwała, którą przyjęto: Plan pomocy"],
  ])("of the number %j has the slug %s and the title %j", (number, slug, title) => {
    const { acts, documents } = migrated(document("plan", { resolution_number: number, adopted_on: "2023-06-30" }));
    expect(acts).toMatchObject([
      { id: idOf("LegalAct", slug), slug, title: { pl: title }, number, issuer: null, adopted_on: "2023-06-30" },
    ]);
    expect(documents).toMatchObject([{ slug: "plan", legal_act_id: idOf("LegalAct", slug) }]);
  });

  test("and there is none where the document names none", () => {
    const { acts, documents } = migrated(document("statut", {}));
    expect(acts).toEqual([]);
    expect(documents).toMatchObject([{ slug: "statut", legal_act_id: null }]);
  });

  test("of the same number in another council is another act", () => {
    const { acts } = migrated(
      document("plan", { resolution_number: "X/1/2020", adopted_by: COUNCIL }),
      document("plan-powiatu", { resolution_number: "X/1/2020", adopted_by: { pl: "Rada Powiatu" } }),
      document("program", { resolution_number: "X-1-2020", adopted_by: COUNCIL }),
    );
    expect(acts.map(({ slug, issuer }) => [slug, issuer])).toEqual([
      ["uchwala-x-1-2020", COUNCIL],
      ["uchwala-x-1-2020-2", { pl: "Rada Powiatu" }],
      ["uchwala-x-1-2020-3", COUNCIL],
    ]);
  });

  test("of several documents is one act, as public and as sure as the strongest of them", () => {
    const resolution = { resolution_number: "X/1/2020", adopted_by: COUNCIL };
    const { acts, documents } = migrated(
      document("dawny", { ...resolution, state: "ARCHIVED" }),
      document("niepewny", { ...resolution, verification: "UNCONFIRMED" }),
      document("pewny", { ...resolution, version: 3 }),
      document("szkic", { ...resolution, state: "DRAFT" }),
    );
    expect(acts).toMatchObject([
      { state: "APPROVED", verification: "DOCUMENTED", version: 1, citations: [{ locator: "pewny", facts: [] }] },
    ]);
    expect(new Set(documents.map((one) => one["legal_act_id"]))).toEqual(
      new Set([idOf("LegalAct", "uchwala-x-1-2020")]),
    );
  });
});

test("whatever the documents say of their resolutions, their acts say it, on both databases alike", () => {
  const adoption = fc.record({
    resolution_number: fc.option(fc.constantFrom("X/1/2020", "x 1 2020", "LXXXII/95/2023", "—")),
    adopted_by: fc.option(fc.constantFrom(COUNCIL, { pl: "Rada Powiatu" })),
    adopted_on: fc.option(fc.constantFrom("2020-01-31", "2023-06-30")),
    state: fc.constantFrom("APPROVED", "DRAFT", "ARCHIVED"),
    verification: fc.constantFrom("DOCUMENTED", "UNCONFIRMED"),
  });
  fc.assert(
    fc.property(fc.array(adoption, { maxLength: 12 }), (adoptions) => {
      const { acts, documents } = migrated(...adoptions.map((one, index) => document(`plan-${index}`, one)));
      const byId = new Map(acts.map((act) => [act["id"], act]));
      expect(byId.size).toBe(acts.length);
      for (const { slug } of acts) expect(packSlug.safeParse(slug).success).toBe(true);
      for (const [index, { resolution_number: number, adopted_by: issuer, adopted_on }] of adoptions.entries()) {
        const act = byId.get(documents[index]?.["legal_act_id"]);
        expect({ number: null, issuer: null, adopted_on: null, ...act }).toMatchObject({ number, issuer, adopted_on });
      }
      const onSqlite = migrated(...adoptions.map((one, index) => document(`plan-${index}`, one, true)));
      expect(onSqlite.acts.map(({ id, state }) => [id, state])).toEqual(acts.map(({ id, state }) => [id, state]));
    }),
  );
});

test("what is not known of a record stays unknown, and a source is as it was", () => {
  const told = ["sources", "programs", "offers", "organizations", "schedules"];
  const tables = new Map(told.map((table) => [table, firstVersion[table] ?? []]));
  const now = wholeDomain(tables);
  expect(now.get("sources")).toEqual(firstVersion["sources"]);
  const of = (table: string): Row => now.get(table)?.[0] ?? {};
  expect(of("programs")).toMatchObject({ standing: "CURRENT", aims: [], executors: [], results: [], statements: [] });
  expect(of("offers")).toMatchObject({ standing: "CURRENT", steps: [], required_documents: [], life_situations: [] });
  expect(of("organizations")).toMatchObject({ standing: "CURRENT", legal_acts: [], statements: [] });
  expect(of("schedules")).toMatchObject({
    exceptions: [],
    slots: [{ everyWeeks: null, anchorOn: null, nthInMonth: null }],
  });
  for (const name of ["cost", "program_id", "reported_year", "verified_on"])
    expect(of("offers")[name] ?? null).toBeNull();
});
