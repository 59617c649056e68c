// SPDX-License-Identifier: EUPL-1.2

import { asOfDay } from "./client.ts";
import { type FullProgram, loadPrograms, programFacts } from "./program.ts";
import type { ProgramRowView, ProgramsPageView, StandingView } from "./program.view.ts";
import { loadShell } from "./shell.ts";
import { sourcesView } from "./source.ts";
import { stripView } from "./strip.ts";

type Years = NonNullable<ProgramsPageView["years"]>;

const ORDER: readonly StandingView[] = ["CURRENT", "FORMER", "REPORTED"];

/** The first and the last year of all programmes; null where none has years. */
export function yearsOf(programs: readonly Pick<FullProgram, "yearFrom" | "yearTo">[]): Years | null {
  const years = programs.flatMap(({ yearFrom, yearTo }) => [yearFrom, yearTo]).filter((year) => year !== null);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** A programme in the list: a window is lit in each year that it holds for, the one of this year is pointed out. */
export function programRow(program: FullProgram, years: Years | null, thisYear: number): ProgramRowView {
  const facts = programFacts(program);
  const { yearFrom, yearTo } = facts;
  if (!years || (yearFrom === null && yearTo === null)) return { ...facts, strip: null };
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
  const isIn = (year: number): boolean => year >= (yearFrom ?? year) && year <= (yearTo ?? year);
  const now = all.indexOf(thisYear);
  return {
    ...facts,
    strip: stripView(
      all.map((year) => (isIn(year) ? "LIT" : "DUSK")),
      now === -1 ? null : now,
    ),
  };
}

/** Later years first, those without years last, then by name. */
function byYears(a: ProgramRowView, b: ProgramRowView): number {
  const end = (row: ProgramRowView): number => row.yearTo ?? 0;
  const begin = (row: ProgramRowView): number => row.yearFrom ?? 0;
  return end(b) - end(a) || begin(b) - begin(a) || a.name.localeCompare(b.name, "pl");
}

/** The programmes by standing, those that run first. */
export function programGroups(programs: readonly FullProgram[], thisYear: number): ProgramsPageView["groups"] {
  const years = yearsOf(programs);
  const rows = programs.map((program) => programRow(program, years, thisYear)).toSorted(byYears);
  return ORDER.map((standing) => ({ standing, programs: rows.filter((row) => row.standing === standing) })).filter(
    (group) => group.programs.length > 0,
  );
}

/** Asks for the list of programmes. */
export async function loadProgramsPage(): Promise<ProgramsPageView> {
  const [shell, programs] = await Promise.all([loadShell("PL"), loadPrograms()]);
  const thisYear = Number(asOfDay().slice(0, 4));
  const cited = programs.map(({ name, citations }) => ({ kind: "PROGRAM" as const, name: name.text, citations }));
  return {
    ...{ shell, thisYear, years: yearsOf(programs) },
    groups: programGroups(programs, thisYear),
    sources: sourcesView(cited),
  };
}
