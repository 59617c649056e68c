// SPDX-License-Identifier: EUPL-1.2
// What a stranger can answer from GraphQL alone: every file of schema/examples is run over the embedded content.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateServer } from "../src/publishing/publisher.ts";
import { startCandidateServer } from "../src/server/http-server.ts";
import { startPublicEndpoint } from "../src/server/public-endpoint.ts";
import { buildPublicSchema } from "../src/server/public-schema.ts";
import { ask } from "./ask.ts";
import { embeddedStore } from "./embedded-store.ts";

const EXAMPLES = new URL("../../schema/examples/", import.meta.url);

let server: CandidateServer;

beforeAll(async () => {
  server = await startCandidateServer(await startPublicEndpoint(buildPublicSchema()), await embeddedStore());
});

afterAll(() => server.close());

/** The answer to an example, as plain data whose shape the test knows. */
async function answerTo<T>(name: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const query = readFileSync(new URL(`${name}.graphql`, EXAMPLES), "utf8");
  const { data, errors } = await ask(server.url, query, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

interface Text {
  readonly text: string;
}

interface Named {
  readonly name: Text;
}

interface List<T> {
  readonly nodes: readonly T[];
}

describe("an example query", () => {
  test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".graphql")))("%s is answered", async (name) => {
    const data = await answerTo<Record<string, unknown>>(name.replace(".graphql", ""));
    expect(Object.values(data)).not.toContain(null);
  });
});

describe("a stranger learns", () => {
  test("who helps a person with rent debts, at which number and in which room", async () => {
    type Helper = Named & {
      readonly contactPoints: readonly { readonly phones: readonly { readonly display: string }[] }[];
      readonly atLocations: readonly {
        readonly location: { readonly address: { readonly street: string } };
        readonly room: { readonly number: string; readonly floor: number | null };
        readonly schedules: readonly unknown[];
      }[];
    };
    const { offers } = await answerTo<{ offers: List<Helper> }>("rent-debts");
    const helper = offers.nodes.find(({ name }) => name.text === "Pomoc przy zadłużeniu za mieszkanie");
    expect(helper?.contactPoints[0]?.phones[0]?.display).toBe("41 276 76 25");
    expect(helper?.atLocations).toMatchObject([
      {
        location: { address: { street: "ul. Świętokrzyska 22" } },
        room: { number: "3.23", floor: null },
        schedules: [],
      },
    ]);
  });

  interface Open extends Named {
    readonly stateAt: { readonly state: string; readonly reason: string | null; readonly until: string | null };
  }
  const openAt = async (at: string): Promise<ReadonlyMap<string, string>> => {
    const { offers } = await answerTo<{ offers: List<Open> }>("open-at", { at });
    return new Map(offers.nodes.map(({ name, stateAt }) => [name.text, stateAt.state]));
  };

  test("what is open on Thursday at 16:00", async () => {
    const found = await openAt("2026-11-26T16:00:00+01:00");
    expect(found.get("Jedno okienko")).toBe("OPEN");
    expect(found.get("Streetworker")).toBe("UNKNOWN");
    expect(found.has("Noclegownia")).toBe(false);
  });

  test("what is open tonight at 23:00", async () => {
    const found = await openAt("2026-11-23T23:00:00+01:00");
    expect(found.get("Noclegownia")).toBe("OPEN");
    expect(found.has("Jedno okienko")).toBe(false);
  });

  test("that nobody says whether offices work on 24 December, and that the shelter for the night does", async () => {
    const found = await openAt("2026-12-24T15:30:00+01:00"); // a Thursday
    expect(found.get("Jedno okienko")).toBe("UNKNOWN");
    expect((await openAt("2026-12-24T20:00:00+01:00")).get("Noclegownia")).toBe("OPEN");
  });

  test("which act adopted the homelessness programme, for which years, and what it achieved in 2021", async () => {
    const { program } = await answerTo<{ program: Record<string, unknown> }>("homelessness-program");
    expect(program).toMatchObject({
      name: { text: "Gminny Program Wychodzenia z Bezdomności w Ostrowcu Świętokrzyskim na lata 2021-2023" },
      yearFrom: 2021,
      yearTo: 2023,
      adoptedBy: {
        number: "XL/127/2020",
        issuer: { text: "Rada Miasta Ostrowca Świętokrzyskiego" },
        adoptedOn: "2020-12-11",
      },
    });
    const results = program["results"] as readonly { readonly year: number; readonly count: number | null }[];
    expect(results.every(({ year }) => year === 2021)).toBe(true);
    for (const count of [110, 5, 43, 22, 15, 21, 27, 46, 23, 12, 10, 9, 16, 20, 1, 2]) {
      expect(JSON.stringify(results)).toContain(`"count":${count},`);
    }
    const names = program["statements"] as readonly { readonly fact: string; readonly isShown: boolean }[];
    expect(names.filter(({ fact }) => fact === "name").map(({ isShown }) => isShown)).toEqual([true, false]);
  });

  test("how many children used day rooms in 2021, according to whom, and that the numbers disagree", async () => {
    const { indicator } = await answerTo<{ indicator: { readonly values: readonly unknown[] } }>("day-rooms");
    expect(indicator.values).toMatchObject([
      {
        year: 2021,
        declared: 277,
        sum: 227,
        difference: 50,
        agreement: "DIFFERS",
        remark: { text: expect.stringContaining("Sprawozdanie nie podaje przyczyny") },
        contributions: [
          { organization: { shortName: "WEiSS" }, value: 227 },
          { organization: { name: { text: expect.stringContaining("Kurator") } }, value: 0 },
          { organization: { name: { text: "Prokuratura" } }, value: 0 },
        ],
      },
    ]);
  });

  test("which five rows of the report do not add up", async () => {
    const { indicators } = await answerTo<{ indicators: List<{ readonly slug: string }> }>("disagreements");
    expect(indicators.nodes.map(({ slug }) => slug)).toEqual([
      "wskaznik-1-3-1",
      "wskaznik-1-3-7",
      "wskaznik-2-1-1",
      "wskaznik-2-2-4",
      "wskaznik-5-2-2",
    ]);
  });
});
