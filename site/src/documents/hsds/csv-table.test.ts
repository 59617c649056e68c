// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "./csv-cells.examples.ts";
import { csvTable } from "./csv-table.ts";

test("what a row does not have is an empty cell", () => {
  expect(csvTable(["id", "name", "amount"], [{ id: "a", amount: 0 }])).toBe("id,name,amount\r\na,,0\r\n");
});

test.each(['a,"b"', "=CMD()", "wiersz\r\ndrugi", "<script>", ";#\\", "🏠 \u2028", '"', ""])(
  "the text %j comes out as it is",
  (text) => {
    expect(cellsOf(csvTable(["id", "name"], [{ id: "a", name: text }]))[1]).toEqual(["a", text]);
  },
);

test("any texts come out as they are, each in its cell", () => {
  const row = fc.record({ id: fc.string(), name: fc.string({ unit: "binary" }) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const [head, ...lines] = cellsOf(csvTable(["id", "name"], rows));
      expect(head).toEqual(["id", "name"]);
      expect(lines).toEqual(rows.map(({ id, name }) => [id, name]));
    }),
  );
});
