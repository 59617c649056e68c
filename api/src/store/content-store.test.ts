// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { Lamp, lampOf, storeOf } from "../../test/small-store.ts";
import { idOf } from "../kernel/ids.ts";
import type { BaseRecord } from "../persistence/record.ts";
import { ContentStore, sortKeyOf } from "./content-store.ts";

const id = (slug: string): string => idOf("Lamp", slug);
const bulb = (takenFrom: string | null) => ({ name: { pl: "Żarówka" }, takenFrom });

const rynek = lampOf("rynek", { position: 2 });
const brama = lampOf("brama", { position: 10, neighbour: id("rynek"), parts: [bulb(null), bulb(id("most"))] });
const most = lampOf("most", { position: 2, neighbour: id("rynek"), parts: [bulb(id("rynek")), bulb(id("rynek"))] });
const store = storeOf([rynek, brama, most]);

const slugsOf = (records: readonly BaseRecord[]): readonly string[] => records.map(({ slug }) => slug);

describe("a store", () => {
  test("has its records in the order of lists: by position as a number, then by slug", () => {
    expect(slugsOf(store.all(Lamp))).toEqual(["most", "rynek", "brama"]);
    expect([most, rynek, brama].map(sortKeyOf)).toEqual(["0002/most", "0002/rynek", "0010/brama"]);
  });

  test("puts a record without a position last", () => {
    const { position: _position, ...rest } = brama as Lamp;
    expect(sortKeyOf(rest as Lamp)).toBe("9999/brama");
  });

  test("finds a record by id and by slug", () => {
    expect(store.byId(id("most"))).toBe(store.bySlug(Lamp, "most"));
    expect(store.bySlug(Lamp, "most")?.slug).toBe("most");
  });

  test("gives null for a record that it does not have, and nothing of a kind that it does not have", () => {
    expect(store.byId(id("studnia"))).toBeNull();
    expect(store.bySlug(Lamp, "studnia")).toBeNull();
    expect(new ContentStore({}, null).all(Lamp)).toEqual([]);
  });

  test("holds all records of all kinds", () => {
    expect(slugsOf(store.everything()).toSorted()).toEqual(["brama", "most", "rynek"]);
  });

  test("is frozen, down to the texts in shapes", () => {
    const lamp = store.bySlug(Lamp, "brama");
    expect(() => Object.assign(lamp as object, { position: 1 })).toThrow(TypeError);
    expect(() => Object.assign(lamp?.parts[0]?.name as object, { pl: "Świeca" })).toThrow(TypeError);
  });
});

describe("records that refer to another", () => {
  test("are found by the field that they do it in, in the order of lists", () => {
    expect(slugsOf(store.referring(Lamp, "neighbour", id("rynek")))).toEqual(["most", "brama"]);
    expect(slugsOf(store.referring(Lamp, "neighbour", id("brama")))).toEqual([]);
  });

  test("are found wherever they do it, inside shapes too, each once", () => {
    expect(slugsOf(store.referrers(id("most")))).toEqual(["brama"]);
    expect(slugsOf(store.referrers(id("rynek")))).toEqual(["most", "brama"]);
    expect(slugsOf(store.referrers(id("brama")))).toEqual([]);
  });
});
