// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { allNodes } from "./paging.ts";

const list = ["a", "b", "c", "d", "e"];

/** A list served two by two, as the API serves hundreds. */
function pageOf(after: string | null) {
  const from = after === null ? 0 : list.indexOf(after) + 1;
  const nodes = list.slice(from, from + 2);
  return { nodes, pageInfo: { endCursor: nodes.at(-1) ?? null, hasNextPage: from + 2 < list.length } };
}

describe("allNodes", () => {
  it("pages on to the end and asks for each page once", async () => {
    const asked: (string | null)[] = [];
    const nodes = await allNodes(async (after) => {
      asked.push(after);
      return pageOf(after);
    });
    expect(nodes).toEqual(list);
    expect(asked).toEqual([null, "b", "d"]);
  });

  it("is empty for an empty list", async () => {
    const empty = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
    expect(await allNodes(async () => empty)).toEqual([]);
  });

  it("lets an error of any page through, for half a list must not be published", async () => {
    const load = async (after: string | null) => {
      if (after !== null) throw new Error("second page");
      return pageOf(after);
    };
    await expect(allNodes(load)).rejects.toThrow("second page");
  });
});
