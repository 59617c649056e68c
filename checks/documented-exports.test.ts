// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { exportedSymbols } from "./documented-exports.ts";

test("a doc comment counts through decorators, a line comment does not", () => {
  const source = [
    "/** Said. */",
    "@Entity({",
    "  name: 1,",
    "})",
    "export class Told {}",
    "",
    "// not a doc comment",
    "export const bare = 1;",
    "export type Close = 1;",
  ].join("\n");
  expect(exportedSymbols(source)).toEqual([
    { name: "Told", line: 5, isDocumented: true },
    { name: "bare", line: 8, isDocumented: false },
    { name: "Close", line: 9, isDocumented: false },
  ]);
});
