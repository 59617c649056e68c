// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { unguarded } from "../csv/formula-guard.ts";
import { parseCsv } from "../csv/parse-csv.examples.ts";
import { hostileTexts } from "../tables/table.examples.ts";
import { csvTable } from "./csv-table.ts";

/** Fields as a reader who knows of the mark takes them. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  return parseCsv(csv).map((fields) => fields.map(unguarded));
}

test("what a row does not have is an empty cell", () => {
  expect(csvTable(["id", "name", "amount"], [{ id: "a", amount: 0 }])).toBe("id,name,amount\r\na,,0\r\n");
});

test("a text that a spreadsheet would reckon is marked, a code that begins so is not", () => {
  const row = { name: '=HYPERLINK("https://a.example";"b")', byday: "-1FR", number: "+48221234567", amount: -5 };
  expect(csvTable(["name", "byday", "number", "amount"], [row])).toBe(
    'name,byday,number,amount\r\n"\'=HYPERLINK(""https://a.example"";""b"")",-1FR,+48221234567,-5\r\n',
  );
});

test.each([",", ";", "\t"])("a spreadsheet that cuts at %j finds no formula", (separator) => {
  const csv = csvTable(
    ["id", "name"],
    hostileTexts.map((name) => ({ id: "a", name })),
  );
  const cells = parseCsv(csv, separator).flat();
  expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
});

test.each(['a,"b"', "=CMD()", "wiersz\r\ndrugi", "<script>", ";#\\", "🏠 \u2028", '"', ""])(
  "the text %j comes out as it is",
  (text) => {
    expect(fieldsOf(csvTable(["id", "name"], [{ id: "a", name: text }]))[1]).toEqual(["a", text]);
  },
);

test("any texts come out as they are, each in its cell", () => {
  const row = fc.record({ id: fc.string(), name: fc.string({ unit: "binary" }) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const [head, ...lines] = fieldsOf(csvTable(["id", "name"], rows));
      expect(head).toEqual(["id", "name"]);
      expect(lines).toEqual(rows.map(({ id, name }) => [id, name]));
    }),
  );
});
