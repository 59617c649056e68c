// SPDX-License-Identifier: EUPL-1.2

import { assert as forAll, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { ContentTokens, type Operation } from "./content-tokens.ts";

function operations(content: string | Uint8Array): readonly Operation[] {
  const tokens = new ContentTokens(Buffer.from(content as string));
  const all: Operation[] = [];
  for (let next = tokens.next(); next !== null; next = tokens.next()) all.push(next);
  return all;
}

const operators = (content: string): readonly string[] => operations(content).map(({ operator }) => operator);

test("operators are told from texts that look like them", () => {
  expect(operators("BT (Do \\) f \\\\) Tj (a (b) c) Tj <66> Tj [(S) -20 <66>] TJ ET")).toEqual([
    "BT",
    "Tj",
    "Tj",
    "Tj",
    "TJ",
    "ET",
  ]);
});

test("a comment is read over", () => {
  expect(operators("q % f S\nQ")).toEqual(["q", "Q"]);
});

test("a word needs no blank before a bracket", () => {
  expect(operators("/P<</MCID 3>>BDC(a)Tj EMC")).toEqual(["BDC", "Tj", "EMC"]);
});

test("the number of marked content is found, whatever stands beside it", () => {
  const [mark] = operations("/Span <</Lang(pl) /BBox [0 0 1 1] /In <</MCID 8>> /MCID 7 /Alt <66>>> BDC");
  const properties = mark?.operands[1];
  expect(properties?.kind === "dict" && properties.entries.get("MCID")).toEqual({ kind: "number", number: 7 });
});

test("a name may be written in hexadecimal digits", () => {
  expect(operations("/#41rtifact BMC")[0]?.operands).toEqual([{ kind: "name", name: "Artifact" }]);
});

test.each([
  ["1", 1],
  ["-.5", -0.5],
  ["+12.25", 12.25],
  ["--3", -3],
])("%s is the number %d", (written, number) => {
  expect(operations(`${written} Tr`)[0]?.operands).toEqual([{ kind: "number", number }]);
});

test("the data of an inline picture are no operators", () => {
  expect(operators("q BI /W 4 /H 1 ID \x00f S EI( Do\nEI Q")).toEqual(["q", "BI", "ID", "EI", "Q"]);
});

test("any bytes come to an end", () => {
  forAll(property(uint8Array({ maxLength: 500 }), (bytes) => operations(bytes).length <= bytes.length));
});
