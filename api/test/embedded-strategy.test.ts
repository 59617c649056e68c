// SPDX-License-Identifier: EUPL-1.2
// The goals of the strategy and who answers for them. What stands here was read in the report, not in the pack.

import { describe, expect, test } from "vitest";
import { Indicator } from "../src/domains/strategy/indicator.entity.ts";
import { OperationalGoal } from "../src/domains/strategy/operational-goal.entity.ts";
import { StrategicGoal } from "../src/domains/strategy/strategic-goal.entity.ts";
import { Strategy } from "../src/domains/strategy/strategy.entity.ts";
import { readEmbeddedPack } from "./embedded-pack.ts";
import { reportGoals } from "./report-goals.ts";

const pack = await readEmbeddedPack();
const goals = pack.store.all(OperationalGoal);

function goal(number: string): OperationalGoal {
  return pack.named(OperationalGoal, `cel-${number.replace(".", "-")}`);
}

/** Who answers for a goal: one line for each list of the report, with its rows where it is not for the whole goal. */
function bodiesOf(number: string): readonly string[] {
  return goal(number).bodies.map(({ fromRow, toRow, organizations }) => {
    const rows = fromRow === null && toRow === null ? "" : `${fromRow}–${toRow}: `;
    return rows + pack.slugsOf(organizations).join(", ");
  });
}

test("there is one strategy, for 2014–2021, which no source says who adopted", () => {
  const strategies = pack.store.all(Strategy);
  expect(strategies).toMatchObject([
    {
      name: { pl: "Strategia Rozwiązywania Problemów Społecznych w Gminie Ostrowiec Świętokrzyski na lata 2014-2021" },
      yearFrom: 2014,
      yearTo: 2021,
      adoptedBy: null,
    },
  ]);
  expect(strategies[0]?.conclusions).toHaveLength(6);
});

test("the strategy names its nine programmes in the order of the report", () => {
  expect(pack.slugsOf(pack.named(Strategy, "strategia-2014-2021").programs)).toEqual([
    "program-wspierania-rodziny-2019-2021",
    "program-wspierania-osob-starszych-2021-2025",
    "program-wychodzenia-z-bezdomnosci-2021-2023",
    "program-przeciwdzialania-przemocy-2015-2021",
    "program-profilaktyki-alkoholowej-2021",
    "program-przeciwdzialania-narkomanii-2021-2023",
    "program-wspolpracy-z-ngo-2020-2021",
    "program-ekonomii-spolecznej-2015-2021",
    "program-gospodarowania-zasobem-mieszkaniowym-2019-2023",
  ]);
});

test("there are the five strategic goals, as printed", () => {
  const found = pack.store.all(StrategicGoal);
  expect(found.map(({ number, name }) => [number, name.pl])).toEqual([
    [1, "Zmniejszanie zjawiska wykluczenia społecznego i marginalizacji społecznej"],
    [2, "Integracja społeczna i aktywizacja osób niepełnosprawnych i długotrwale chorych"],
    [3, "Efektywny system polityki społecznej"],
    [4, "Profilaktyka i zmniejszenie problemów wynikających z uzależnień i nadużywania środków psychoaktywnych"],
    [5, "Budowa kapitału społecznego na rzecz rozwiązywania problemów społecznych"],
  ]);
  expect(new Set(found.map(({ strategy }) => pack.byId(Strategy, strategy)?.slug))).toEqual(
    new Set(["strategia-2014-2021"]),
  );
});

describe("an operational goal", () => {
  test.each(reportGoals)("%s has its name, its directions and who answers for it", (...expected) => {
    const [number, name, indicatorCount, beginnings, bodies] = expected;
    const found = goal(number);
    expect(found.name.pl).toBe(name);
    expect(found.directions).toHaveLength(beginnings.length);
    for (const [index, beginning] of beginnings.entries())
      expect(found.directions[index]?.pl.startsWith(beginning), `${beginning} at ${index + 1}`).toBe(true);
    expect(bodiesOf(number)).toEqual(bodies);
    expect(pack.store.referring(Indicator, "operationalGoal", found.id)).toHaveLength(indicatorCount);
    expect(pack.byId(StrategicGoal, found.strategicGoal)?.number).toBe(Number(number[0]));
  });

  test("is one of twenty, which stand as printed and have 89 directions and 92 indicators together", () => {
    expect(goals.map(({ number }) => number)).toEqual(reportGoals.map(([number]) => number));
    expect(goals).toHaveLength(20);
    expect(goals.flatMap(({ directions }) => directions)).toHaveLength(89);
    expect(reportGoals.reduce((sum, [, , indicatorCount]) => sum + indicatorCount, 0)).toBe(92);
  });

  test("has lists of bodies whose rows follow each other and end with the last row of the goal", () => {
    for (const [number, , indicatorCount] of reportGoals) {
      const lists = goal(number).bodies;
      if (lists.length === 1) continue;
      expect(lists[0]?.fromRow, number).toBe(1);
      expect(lists[1]?.fromRow, number).toBe((lists[0]?.toRow ?? 0) + 1);
      expect(lists.at(-1)?.toRow, number).toBe(indicatorCount);
    }
  });
});

describe("a slip of the report", () => {
  test.each([
    ["1.2", "wieloprotymowych", "wieloproblemowych"],
    ["1.2", "zlecenie zdań", "zlecenie zadań"],
    ["3.2", "pomocy i społecznej", "pomocy społecznej"],
  ])("in a direction of %s, %s, is mended with a remark that tells it", (number, slip, mended) => {
    const texts = goal(number).directions.map(({ pl }) => pl);
    expect(texts.join("; ")).not.toContain(slip);
    expect(texts.join("; ")).toContain(mended);
    expect(
      goal(number)
        .citations.map(({ remark }) => remark?.pl)
        .join(" "),
    ).toContain(slip);
  });

  test("by which words are lost is mended in brackets", () => {
    const [, second, third] = goal("3.5").directions;
    expect(second?.pl).toMatch(/\[ukierunkowan\w+ na\] profesjonalizację/);
    expect(third?.pl).toBe("wsparcie kształcenia kadr pomocy [społecznej]");
  });

  test("by which a direction is torn between two pages is put together", () => {
    expect(goal("1.5").directions[3]?.pl).toMatch(/celów pomocy społecznej$/);
    expect(goal("2.3").directions[1]?.pl).toMatch(/komunikacji miejskiej do potrzeb osób niepełnosprawnych$/);
    expect(goal("2.4").directions[3]?.pl).toMatch(/organizacji i placówek ochrony zdrowia/);
  });

  test.each(["1.1", "2.1", "3.6"])("by which %s still names a club that was closed down is told", (number) => {
    const list = goal(number).bodies.find(({ organizations }) => pack.slugsOf(organizations).includes("kis"));
    expect(list?.remark?.pl).toContain("został zlikwidowany");
  });

  test("by which the list of 1.4 is cut off is told", () => {
    expect(goal("1.4").bodies[0]?.remark?.pl).toMatch(
      /niepełną.*\s.*przecinkiem.*KPP, MOPS, ESKULAP ani Straży Miejskiej/s,
    );
  });
});
